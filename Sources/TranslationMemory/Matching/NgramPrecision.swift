/// How much of a segment's runs of words a unit's source shares: breaks ties between equal scores.
///
/// The weighted n-gram precision of Bloodgood and Strauss (“Translation Memory Retrieval Methods”, EACL 2014), which
/// translators judged more helpful than edit distance: for n from 1 to 4, the share of the segment's n-grams that the
/// unit has, longer runs counting for more, normalised between the two lengths so that long units are not favoured.
struct NgramPrecision {
  private let segment: [UInt64]
  private let grams: [[UInt64: Int]]

  /// Prepares to compare units with a segment.
  init(_ words: SegmentWords) {
    segment = words.words.map(\.key)
    grams = NgramPrecision.grams(of: segment)
  }

  /// The precision, 0–1.
  func score(of unit: SegmentWords) -> Double {
    let other = NgramPrecision.grams(of: unit.words.map(\.key))
    var sum = 0.0
    var weights = 0.0
    for (index, mine) in grams.enumerated() where segment.count > index {
      let shared = mine.reduce(0) { $0 + min($1.value, other[index][$1.key] ?? 0) }
      let ours = segment.count - index
      let theirs = max(0, unit.words.count - index)
      let normaliser = 0.75 * Double(ours) + 0.25 * Double(theirs)
      let weight = Double(index + 1)
      sum += weight * min(1, Double(shared) / normaliser)
      weights += weight
    }
    return weights == 0 ? 0 : sum / weights
  }

  private static func grams(of keys: [UInt64]) -> [[UInt64: Int]] {
    (1...4).map { length in
      var counts: [UInt64: Int] = [:]
      guard keys.count >= length else { return counts }
      for start in 0...(keys.count - length) {
        var hash = StableHash()
        for key in keys[start..<start + length] { hash.combine(key) }
        counts[hash.value, default: 0] += 1
      }
      return counts
    }
  }
}
