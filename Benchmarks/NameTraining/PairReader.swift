package import Names

/// Reads name pairs from TSV with a header row: `arabic`, `english`, and if present `count`.
package struct PairReader: Sendable {
  /// What a file gave.
  package struct Reading: Sendable {
    package var rows: [Row] = []
    /// How many rows were read.
    package var rowCount = 0
  }

  /// A whole name: Arabic, its Latin letters, and the pairs of its words where both sides have as many.
  package struct Row: Sendable {
    package var arabic: String
    package var latin: [UInt8]
    package var pairs: [NamePair] = []
  }

  private let latin: LatinLetters

  package init(latin: LatinLetters) { self.latin = latin }

  /// A Latin word's letters.
  func letters(of word: String) -> [UInt8] { latin.numbers(of: word) }

  /// The pairs of a file; `nil` if the header lacks a column.
  package func read(_ text: String, source: Int) -> Reading? {
    let lines = text.split(separator: "\n")
    let header = (lines.first ?? "").split(separator: "\t").map(String.init)
    guard let arabicColumn = header.firstIndex(of: "arabic"), let englishColumn = header.firstIndex(of: "english")
    else { return nil }
    let countColumn = header.firstIndex(of: "count")
    var reading = Reading()
    for line in lines.dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count > max(arabicColumn, englishColumn) else { continue }
      reading.rowCount += 1
      let count = countColumn.flatMap { $0 < cells.count ? Int(cells[$0]) : nil } ?? 1
      add(String(cells[arabicColumn]), String(cells[englishColumn]), count, source, to: &reading)
    }
    return reading
  }

  /// The words of both sides one by one; none if they cannot be paired.
  ///
  /// Where English writes the articles of Arabic apart (`Ar Rifā‘`), both sides lose theirs.
  private static func aligned(_ arabic: [String], _ english: [[UInt8]]) -> [(String, [UInt8])] {
    if arabic.count == english.count { return Array(zip(arabic, english)) }
    let bare = english.filter { !articles.contains(LatinLetters.text(of: $0)) }
    let words = arabic.filter { $0.hasPrefix("ال") && $0.unicodeScalars.count >= 5 }
    guard bare.count == arabic.count, english.count - bare.count == words.count else { return [] }
    return zip(arabic, bare).map { word, letters in
      (words.contains(word) ? String(String.UnicodeScalarView(word.unicodeScalars.dropFirst(2))) : word, letters)
    }
  }

  private static let articles: Set<String> = [
    "al", "el", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ech", "ed", "en", "er", "es", "et", "ez",
  ]

  /// Adds a row, word by word where both sides have as many words.
  private func add(_ arabic: String, _ english: String, _ count: Int, _ source: Int, to reading: inout Reading) {
    let arabicWords = arabic.split(whereSeparator: { $0 == " " || $0 == "-" })
    var englishWords = english.split(separator: " ").map { latin.numbers(of: String($0)) }
    if englishWords.count != arabicWords.count {
      englishWords = english.split(whereSeparator: { $0 == " " || $0 == "-" }).map { latin.numbers(of: String($0)) }
    }
    var row = Row(arabic: arabic, latin: Array(englishWords.joined()))
    defer { reading.rows.append(row) }
    for (word, letters) in Self.aligned(arabicWords.map(String.init), englishWords)
    where !letters.isEmpty && letters.count <= 40 {
      guard let numbers = ArabicLetters.numbers(of: word) else { continue }
      row.pairs.append(NamePair(arabic: numbers, latin: letters, count: count, source: source))
    }
  }
}
