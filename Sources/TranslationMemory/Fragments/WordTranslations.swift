/// How likely each target word of a few units translates each of their source words.
///
/// IBM model 1 (Brown and others, "The mathematics of statistical machine translation", 1993) with an empty source word
/// that takes what translates nothing, trained by expectation maximisation. Words are compared by their keys.
struct WordTranslations {
  /// For each unit, where its cells begin, and how many a target word has: one for each source word, the empty one first.
  private var shapes: [(start: Int, width: Int)] = []
  /// For each target word of each unit, side by side, the pairs that it is in.
  private var cells: [Int32] = []
  /// The probability of each pair.
  private var table: [Double] = []

  private static let rounds = 5

  /// Learns from units, given by the keys of their words.
  ///
  /// - Complexity: O(the sum of the products of the units' lengths).
  init(_ units: [(source: [UInt64], target: [UInt64])]) {
    var sources = KeyTable()
    var pairs = KeyTable()
    var sourceOfPair: [Int] = []
    for unit in units {
      let keys = [0] + unit.source
      let numbers = keys.map { Int(sources.number(of: $0)) }
      shapes.append((cells.count, keys.count))
      for target in unit.target {
        for (key, number) in zip(keys, numbers) {
          let pair = pairs.number(of: WordTranslations.key(key, target))
          if Int(pair) == sourceOfPair.count { sourceOfPair.append(number) }
          cells.append(Int32(pair))
        }
      }
    }
    table = Array(repeating: 1, count: sourceOfPair.count)
    for _ in 0..<WordTranslations.rounds {
      let counts = expected(units.map(\.target.count))
      table = WordTranslations.maximised(counts, sourceOfPair, sources: sources.counts.count)
    }
  }

  /// The probability of a target word of a unit, given one of its source words, or given none.
  func probability(of target: Int, given source: Int?, in unit: Int) -> Double {
    let shape = shapes[unit]
    return table[Int(cells[shape.start + target * shape.width + (source.map { $0 + 1 } ?? 0)])]
  }

  /// A hash for a source and a target word together, never 0.
  private static func key(_ source: UInt64, _ target: UInt64) -> UInt64 {
    var hash = StableHash()
    hash.combine(source)
    hash.combine(target)
    return hash.value
  }

  /// How often each pair is expected to translate each other.
  private func expected(_ targets: [Int]) -> [Double] {
    var counts = [Double](repeating: 0, count: table.count)
    for (shape, words) in zip(shapes, targets) {
      for word in 0..<words {
        let range = shape.start + word * shape.width..<shape.start + (word + 1) * shape.width
        var total = 0.0
        for cell in range { total += table[Int(cells[cell])] }
        guard total > 0 else { continue }
        for cell in range { counts[Int(cells[cell])] += table[Int(cells[cell])] / total }
      }
    }
    return counts
  }

  /// The probabilities that make the counts likeliest: those of each source word add up to one.
  private static func maximised(_ counts: [Double], _ sourceOfPair: [Int], sources: Int) -> [Double] {
    var totals = [Double](repeating: 0, count: sources)
    for (count, source) in zip(counts, sourceOfPair) { totals[source] += count }
    return zip(counts, sourceOfPair).map { totals[$1] > 0 ? $0 / totals[$1] : 0 }
  }
}
