internal import Glibc
internal import Names

/// Learns the odds of `arabic-spelling-odds.tsv`: expectation–maximization over pairs of Arabic words that have one English
/// spelling, those that look like a translation or a mistake counting less.
///
/// Only names in even parts are learned from, so that those in odd parts can measure.
package struct SpellingOddsTrainer {
  private typealias Pair = (one: [Int], other: [Int])

  private let pairs: [Pair]
  private var chance: [Double]
  private var joint: [[Double]]
  private static let rounds = 15
  private static let nothing = SpellingSymbols.nothing
  /// Letters that are written for each other whatever the names, most too rare for pairs to show it.
  private static let twins: Set<[Unicode.Scalar]> = [
    ["پ", "ب"], ["ڤ", "ف"], ["گ", "ك"], ["گ", "غ"], ["گ", "ج"], ["چ", "ج"], ["ژ", "ز"], ["ژ", "ج"],
    ["آ", "ا"], ["أ", "ا"], ["إ", "ا"], ["أ", "إ"], ["آ", "أ"], ["ى", "ي"], ["ى", "ا"], ["ة", "ه"], ["ؤ", "و"],
    ["ئ", "ي"],
  ]

  /// Learns from the pairs of training data.
  package init(_ data: TrainingData) {
    chance = Array(repeating: 0.5, count: SpellingSymbols.count)
    var pairs: [Pair] = []
    let sorted = data.pairs.filter { $0.part % 2 == 0 }.sorted { one, other in
      one.latin == other.latin
        ? one.arabic.lexicographicallyPrecedes(other.arabic) : one.latin.lexicographicallyPrecedes(other.latin)
    }
    for (index, word) in sorted.enumerated() {
      let symbols = SpellingSymbols.symbols(of: word.arabic)
      for symbol in symbols { chance[symbol] += 1 }
      for other in sorted[(index + 1)...].prefix(while: { $0.latin == word.latin })
      where other.arabic != word.arabic && word.latin.count >= 4 {
        let against = SpellingSymbols.symbols(of: other.arabic)
        pairs += [(symbols, against), (against, symbols)]
      }
    }
    self.pairs = pairs
    let total = chance.reduce(0, +)
    chance = chance.map { $0 / total } + [0.05]
    joint = []
    joint = start()
    for _ in 0..<Self.rounds { joint = maximized(counts()) }
  }

  /// Equal letters likely, all others by chance.
  private func start() -> [[Double]] {
    chance.indices.map { one in
      chance.indices.map { other in
        if one == Self.nothing, other == Self.nothing { return 0 }
        return one == other ? chance[one] * 0.8 : chance[one] * chance[other] * 0.2
      }
    }
  }

  /// How often each pair of symbols is expected under the present odds.
  private func counts() -> [[Double]] {
    var counts = joint.map { $0.map { _ in 0.0 } }
    for (one, other) in pairs {
      let forward = table(one, other)
      let backward = table(one.reversed(), other.reversed())
      let total = forward[one.count][other.count]
      guard total > 0 else { continue }
      let odds = log(total) - (one + other).reduce(0) { $0 + log(chance[$1]) }
      let weight = 1 / (1 + exp(5 - odds)) / total
      for row in 0...one.count {
        for column in 0...other.count {
          let before = forward[row][column] * weight
          func add(_ first: Int, _ second: Int, rows: Int, columns: Int) {
            let after = backward[one.count - row - rows][other.count - column - columns]
            counts[first][second] += before * joint[first][second] * after
          }
          if row < one.count, column < other.count { add(one[row], other[column], rows: 1, columns: 1) }
          if row < one.count { add(one[row], Self.nothing, rows: 1, columns: 0) }
          if column < other.count { add(Self.nothing, other[column], rows: 0, columns: 1) }
        }
      }
    }
    return counts
  }

  /// The probability of all ways through the beginnings of two words.
  private func table(_ one: [Int], _ other: [Int]) -> [[Double]] {
    var table = Array(repeating: Array(repeating: 0.0, count: other.count + 1), count: one.count + 1)
    for row in 0...one.count {
      for column in 0...other.count {
        var sum = row == 0 && column == 0 ? 1.0 : 0
        if row > 0, column > 0 { sum += table[row - 1][column - 1] * joint[one[row - 1]][other[column - 1]] }
        if row > 0 { sum += table[row - 1][column] * joint[one[row - 1]][Self.nothing] }
        if column > 0 { sum += table[row][column - 1] * joint[Self.nothing][other[column - 1]] }
        table[row][column] = sum
      }
    }
    return table
  }

  /// The odds for the next round: counts with what chance, and the same letters elsewhere in a word, let expect.
  private func maximized(_ counts: [[Double]]) -> [[Double]] {
    let total = counts.joined().reduce(0, +)
    let letters = ArabicLetters.count
    func letter(_ symbol: Int) -> Int { symbol == Self.nothing ? letters : symbol % letters }
    var shared = Array(repeating: Array(repeating: 0.0, count: letters + 1), count: letters + 1)
    for one in chance.indices {
      for other in chance.indices { shared[letter(one)][letter(other)] += counts[one][other] }
    }
    let raw = chance.indices.map { one in
      chance.indices.map { other -> Double in
        if one == Self.nothing, other == Self.nothing { return 0 }
        let expected = chance[one] * chance[other] * (0.3 + total * 0.0003)
        let elsewhere = shared[letter(one)][letter(other)] * 0.025 * share(one, other)
        let equal = one == other ? chance[one] * total * 0.01 : 0
        let twin = isTwin(one, other) ? min(chance[one], chance[other]) * total * 0.05 : 0
        return counts[one][other] + expected + elsewhere + equal + twin
      }
    }
    let mass = raw.joined().reduce(0, +)
    return raw.map { $0.map { $0 / mass } }
  }

  private func isTwin(_ one: Int, _ other: Int) -> Bool {
    let letters = ArabicLetters.count
    guard one != Self.nothing, other != Self.nothing, one / letters == other / letters else { return false }
    let pair = [ArabicLetters.all[one % letters], ArabicLetters.all[other % letters]]
    return Self.twins.contains(pair) || Self.twins.contains(pair.reversed())
  }

  /// How a pair of letters divides over places in a word.
  private func share(_ one: Int, _ other: Int) -> Double {
    let ends = [one, other].filter { $0 != Self.nothing }.map { $0 >= ArabicLetters.count }
    if ends.count == 1 { return ends[0] ? 0.1 : 0.9 }
    return ends[0] != ends[1] ? 0.025 : ends[0] ? 0.15 : 0.8
  }

  /// The table, as the program reads it; it holds no date, so that equal data give equal bytes.
  package var text: String {
    let odds = chance.indices.map { one in
      chance.indices.map { other -> Int in
        guard one != Self.nothing || other != Self.nothing else { return 0 }
        let expected = (one == Self.nothing ? 1 : chance[one]) * (other == Self.nothing ? 1 : chance[other])
        return Int((100 * log((joint[one][other] + joint[other][one]) / 2 / expected)).rounded())
      }
    }
    let letters = 0..<SpellingSymbols.count
    let rest = letters.flatMap { one in letters.map { odds[one][$0] } }.min() ?? -800
    var lines = [
      "# How much likelier two letters (`$`: at a word's end, `-`: none) stand for each other in spellings of one name than by chance, in hundredths of a natural logarithm. Written by make train-names from google/transliteration ar2en (Apache-2.0), Wikidata names (CC0) and GeoNames (CC BY 4.0).",
      "# letter\tletter\todds", "*\t*\t\(rest)",
    ]
    for one in letters {
      for other in one...Self.nothing where other == Self.nothing || odds[one][other] > rest + 40 {
        lines.append("\(SpellingSymbols.name(of: one))\t\(SpellingSymbols.name(of: other))\t\(odds[one][other])")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
