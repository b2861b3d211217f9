internal import Languages

/// How much likelier two Arabic words are as spellings of one name than as two names, as a logarithm: the best cut into
/// pairs of letters, each with the odds learned from names that sources spell in several ways.
///
/// The table is a memoryless stochastic transducer (Ristad & Yianilos 1998) against letters that come by chance.
/// Letters that are rare say more than common ones, and a short name needs more agreement than a long one.
struct SpellingOdds: Sendable {
  private static let side = SpellingSymbols.count + 1
  /// Words longer than this are compared by their beginnings.
  private static let longest = 64
  private let odds: [Float]

  /// The odds that ship with the program.
  static let shared = SpellingOdds(PackageResources.arabic_spelling_odds_tsv)

  /// Reads the table: two symbols and hundredths of a natural logarithm; `*` and `*` stand for every pair not listed.
  private init(_ bytes: [UInt8]) {
    let names = (0...SpellingSymbols.count).map { (SpellingSymbols.name(of: $0), $0) }
    let numbers = Dictionary(names) { first, _ in first }
    let rows = WordList.rows(of: bytes).filter { $0.count >= 3 }
    let rest = rows.first { $0[0] == "*" }.flatMap { Float($0[2]) } ?? -800
    var odds = [Float](repeating: rest / 100, count: Self.side * Self.side)
    for row in rows {
      guard let one = numbers[row[0]], let other = numbers[row[1]], let value = Float(row[2]) else { continue }
      odds[one * Self.side + other] = value / 100
      odds[other * Self.side + one] = value / 100
    }
    self.odds = odds
  }

  /// The odds of two words; where one alone begins like a word with the article, it may be one without.
  func agreement(_ one: SpelledWord, _ other: SpelledWord) -> Float {
    let bare = agreement(one.symbols, other.symbols)
    guard (one.symbolsWithArticle == nil) != (other.symbolsWithArticle == nil) else { return bare }
    return max(bare, agreement(one.symbolsWithArticle ?? one.symbols, other.symbolsWithArticle ?? other.symbols))
  }

  /// The odds of two words' symbols, over their mean length to the power of 0.6: about 3 and more for spellings of one name.
  ///
  /// - Complexity: O(*n* · *m*), both at most 64.
  func agreement(_ one: [Int], _ other: [Int]) -> Float {
    let one = one.prefix(Self.longest)
    let other = other.prefix(Self.longest)
    let nothing = SpellingSymbols.nothing
    var row = [Float](repeating: 0, count: other.count + 1)
    for (column, symbol) in other.enumerated() { row[column + 1] = row[column] + odds[nothing * Self.side + symbol] }
    for symbol in one {
      let base = symbol * Self.side
      let missing = odds[base + nothing]
      var diagonal = row[0]
      row[0] += missing
      for (column, against) in other.enumerated() {
        let paired = diagonal + odds[base + against]
        diagonal = row[column + 1]
        row[column + 1] = max(paired, diagonal + missing, row[column] + odds[nothing * Self.side + against])
      }
    }
    let length = Float(one.count + other.count) / 2
    return length > 0 ? row[other.count] / power(length, 0.6) : 0
  }
}
