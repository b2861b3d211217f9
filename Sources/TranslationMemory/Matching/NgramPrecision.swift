/// How much of a segment's runs of words a unit's source shares: breaks ties between equal scores.
///
/// The modified weighted n-gram precision of Bloodgood and Strauss (“Translation Memory Retrieval Methods”, EACL 2014),
/// which translators judged more helpful than edit distance. For n from 1 to 4 it is the weight of the n-grams that both
/// have, by that of all, the segment's counting ¾ and the unit's ¼, so that long units are not favoured. An n-gram weighs
/// as much as its words, and a word the more the rarer it is; each n counts half as much as the one before it.
struct NgramPrecision {
  private let frequencies: WordFrequencies
  private let grams: [Grams]

  /// Prepares to compare units with a segment.
  init(_ segment: SegmentWords, _ frequencies: WordFrequencies) {
    self.frequencies = frequencies
    grams = NgramPrecision.grams(of: segment, frequencies)
  }

  /// The precision, 0–1.
  func score(of unit: SegmentWords) -> Double {
    zip(grams, NgramPrecision.grams(of: unit, frequencies)).enumerated().reduce(0) { sum, pair in
      let (mine, others) = pair.element
      let all = 0.75 * mine.weight + 0.25 * others.weight
      return all > 0 ? sum + mine.shared(with: others) / all / Double(2 << pair.offset) : sum
    }
  }

  /// The n-grams of one length.
  private struct Grams {
    private var counts: [UInt64: (count: Int, weight: Double)] = [:]
    /// What all of them weigh.
    private(set) var weight = 0.0

    mutating func add(_ gram: UInt64, _ weight: Double) {
      counts[gram, default: (0, weight)].count += 1
      self.weight += weight
    }

    /// What those weigh that both have, counted with repetition.
    func shared(with others: Grams) -> Double {
      counts.reduce(0) { $0 + $1.value.weight * Double(min($1.value.count, others.counts[$1.key]?.count ?? 0)) }
    }
  }

  private static func grams(of segment: SegmentWords, _ frequencies: WordFrequencies) -> [Grams] {
    let keys = segment.words.map(\.key)
    let weights = keys.map(frequencies.weight(of:))
    return (1...4).map { length in
      var grams = Grams()
      guard keys.count >= length else { return grams }
      for start in 0...(keys.count - length) {
        var hash = StableHash()
        for key in keys[start..<start + length] { hash.combine(key) }
        grams.add(hash.value, weights[start..<start + length].reduce(0, +))
      }
      return grams
    }
  }
}
