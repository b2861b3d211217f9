package import Names

/// Reads name pairs from TSV with a header row: `arabic`, `english`, and if present `count`.
package struct PairReader: Sendable {
  /// What a file gave.
  package struct Reading: Sendable {
    /// The pairs of single words.
    package var pairs: [NamePair] = []
    /// The rows as they were, whole names, for measuring: Arabic, and Latin letters.
    package var rows: [(arabic: String, latin: [UInt8])] = []
    /// How many rows were read.
    package var rowCount = 0
  }

  private let latin: LatinLetters

  package init(latin: LatinLetters) { self.latin = latin }

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

  /// Adds a row, word by word where both sides have as many words.
  private func add(_ arabic: String, _ english: String, _ count: Int, _ source: Int, to reading: inout Reading) {
    let arabicWords = arabic.split(whereSeparator: { $0 == " " || $0 == "-" })
    var englishWords = english.split(separator: " ").map { latin.numbers(of: String($0)) }
    if englishWords.count != arabicWords.count {
      englishWords = english.split(whereSeparator: { $0 == " " || $0 == "-" }).map { latin.numbers(of: String($0)) }
    }
    reading.rows.append((arabic, Array(englishWords.joined())))
    guard arabicWords.count == englishWords.count else { return }
    for (word, letters) in zip(arabicWords, englishWords) where !letters.isEmpty && letters.count <= 40 {
      guard let numbers = ArabicLetters.numbers(of: word) else { continue }
      reading.pairs.append(NamePair(arabic: numbers, latin: letters, count: count, source: source))
    }
  }
}
