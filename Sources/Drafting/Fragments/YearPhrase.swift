internal import Bitext
internal import Languages

/// A year with the word that says so: عام 2011 and في سنة 2011 are "in 2011", منذ عام 2014 is that word and "2014".
struct YearPhrase: Sendable {
  private let yearWords: Set<String> = ["عام", "سنة", "العام", "السنة"]
  private let wordsBefore = Set(WordList.items(of: PackageResources.before_years_txt).map(FoldedWords.folded))

  /// The piece for a year, with the words before it that belong to it; `nil` where no word says that it is a year.
  func piece(_ range: Range<Int>, year: Int, _ words: FoldedWords) -> Piece? {
    guard let place = words.place(before: range.lowerBound) else { return nil }
    for (proclitics, word) in words.words[place].readings where yearWords.contains(word) {
      var start = words.words[place].range.lowerBound
      var particles = proclitics.compactMap { ArabicClitics.english(for: $0, before: .number) }
      let before = words.place(before: start)
      if let before, words.words[before].text == "في" { start = words.words[before].range.lowerBound }
      if particles.last != "for", !(before.map { isWordBefore(words.words[$0]) } ?? false) { particles.append("in") }
      return Piece(
        source: start..<range.upperBound, target: (particles + ["\(year)"]).joined(separator: " "), origin: .date)
    }
    return nil
  }

  private func isWordBefore(_ word: FoldedWords.Word) -> Bool {
    word.readings.contains { wordsBefore.contains($0.word) }
  }
}
