internal import Bitext
internal import Languages

/// The little words before a translated part that have one English word there: في باريس is "in Paris", ضد أوكرانيا "against
/// Ukraine".
struct LeadingWords: Sendable {
  private struct Word {
    var english: String
    var isForPlaces: Bool
  }

  /// The words by their folded letters.
  private let words: [String: Word]

  init() {
    let rows = WordList.rows(of: PackageResources.leading_words_tsv).filter { $0.count == 3 }
    words = Dictionary(
      rows.map { (FoldedWords.folded($0[0]), Word(english: $0[1], isForPlaces: $0[2] == "place")) }
    ) { first, _ in first }
  }

  /// The pieces with the little words before them.
  ///
  /// - Parameter pieces: in the order of the text, none overlapping another.
  func added(to pieces: [Piece], _ found: FoldedWords) -> [Piece] {
    var end = 0
    return pieces.map { piece in
      defer { end = piece.source.upperBound }
      return added(to: piece, found, after: end)
    }
  }

  private func added(to piece: Piece, _ found: FoldedWords, after end: Int) -> Piece {
    guard piece.origin != .formula, let place = found.place(before: piece.source.lowerBound),
      found.words[place].range.lowerBound >= end
    else { return piece }
    for (proclitics, text) in found.words[place].readings {
      guard let word = words[text], piece.content == .place || !word.isForPlaces else { continue }
      let particles = ArabicClitics.english(for: proclitics, before: .nameOrTerm)
      return piece.led(by: particles + [word.english], from: found.words[place].range.lowerBound)
    }
    return piece
  }
}
