internal import Bitext
internal import Languages

/// A year with the word that says so: عام 2011 and في سنة 2011 are "in 2011", ميزانية عام 2025 is a budget "2025".
enum YearPhrase {
  private static let yearWords: Set<String> = ["عام", "سنة", "العام", "السنة"]

  /// The piece for a year, with the words before it that belong to it; `nil` where no word says that it is a year.
  static func piece(_ year: Piece, in text: String, _ words: FoldedWords) -> Piece? {
    guard let place = words.place(before: year.source.lowerBound) else { return nil }
    for (proclitics, word) in words.words[place].readings where yearWords.contains(word) {
      var start = words.words[place].range.lowerBound
      var particles = proclitics.compactMap { ArabicClitics.english(for: $0, before: .number) }
      if proclitics.isEmpty, let before = words.place(before: start), words.words[before].text == "في" {
        start = words.words[before].range.lowerBound
        particles = ["in"]
      } else if beginsClause(start, in: text), particles.last != "for" {
        particles.append("in")
      }
      return Piece(
        source: start..<year.source.upperBound, target: (particles + [year.target]).joined(separator: " "),
        origin: .date)
    }
    return nil
  }

  /// Whether nothing but a mark or the segment's beginning stands before an offset.
  private static func beginsClause(_ offset: Int, in text: String) -> Bool {
    let before = text.slice(0..<offset).unicodeScalars.last { CharacterClass.of($0.value) != .space }
    return before.map { CharacterClass.of($0.value) == .other } ?? true
  }
}
