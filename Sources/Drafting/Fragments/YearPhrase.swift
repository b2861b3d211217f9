internal import Bitext
internal import Languages

/// A year with the word that says so: عام 2011 and في سنة 2011 are "in 2011", منذ عام 2014 is that word and "2014".
struct YearPhrase: Sendable {
  private let yearWords: Set<String> = ["عام", "سنة", "العام", "السنة"]
  private let wordsBefore = Set(WordList.items(of: PackageResources.before_years_txt).map(FoldedWords.folded))

  /// The piece of a year, from those words on, in plain figures; `nil` where no word says that it is a year.
  func added(to piece: Piece, year: Int, _ words: FoldedWords) -> Piece? {
    guard let place = words.place(before: piece.source.lowerBound) else { return nil }
    for (proclitics, word) in words.words[place].readings where yearWords.contains(word) {
      var first = words.words[place].range.lowerBound
      var particles = ArabicClitics.english(for: proclitics, before: .number)
      let before = words.place(before: first)
      if let before, words.words[before].text == "في" { first = words.words[before].range.lowerBound }
      if particles.last != "for", !(before.map { isWordBefore(words.words[$0]) } ?? false) { particles.append("in") }
      var piece = piece
      piece.target = "\(year)"
      piece.origin = .date
      return piece.led(by: particles, from: first)
    }
    return nil
  }

  private func isWordBefore(_ word: FoldedWords.Word) -> Bool {
    word.readings.contains { wordsBefore.contains($0.word) }
  }
}
