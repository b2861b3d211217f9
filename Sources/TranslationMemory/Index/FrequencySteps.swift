/// How frequent the keys of a generation are, roughly, in a few hundred bytes.
///
/// Ranks rise with frequency, so it is enough to know from which rank on keys are met at least once, 1.4 times, twice,
/// 2.8 times and so on.
enum FrequencySteps {
  /// How many steps there are: two for each doubling, up to 2³².
  static let count = 64

  /// Writes the steps for frequencies in the order of the ranks.
  static func fill(_ steps: UnsafeMutableBufferPointer<UInt32>, rising frequencies: some Collection<UInt32>) {
    var step = 0
    for (rank, frequency) in frequencies.enumerated() {
      while step < count, least(step) <= frequency {
        steps[step] = UInt32(rank)
        step += 1
      }
    }
    while step < count {
      steps[step] = UInt32.max
      step += 1
    }
  }

  /// The least frequency of the step that a rank is in; at most 1.4 times too little.
  static func frequency(of rank: Int, _ steps: UnsafeBufferPointer<UInt32>) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if Int(steps[middle]) <= rank { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : Int(least(low - 1))
  }

  /// 2 to half the step: every second one is a power of two, and those between are 1.4 times the one before.
  private static func least(_ step: Int) -> UInt32 {
    let power = UInt64(1) << UInt64(step / 2)
    return UInt32(truncatingIfNeeded: step.isMultiple(of: 2) ? power : power * 181 / 128)
  }
}
