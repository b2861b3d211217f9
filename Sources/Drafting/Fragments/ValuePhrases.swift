internal import Bitext
internal import Languages

/// Numbers and dates with the words before them that belong to them: نحو 20 is "about 20", عام 2011 "in 2011", وثلاث "and three".
struct ValuePhrases: Sendable {
  private let openers = NumberOpeners()
  private let years = YearPhrase()

  /// Each piece from the first of those words on.
  func phrases(of pieces: [Piece], in text: String, _ words: FoldedWords) -> [Piece] {
    pieces.map { piece in
      switch piece.content {
      case .other, .place: piece
      case .time: joined(piece, in: text, words)
      case .date(let date): DatePhrase.added(to: joined(piece, in: text, words), of: date, words)
      case .year(let year):
        years.added(to: piece, year: year, words) ?? openers.added(to: joined(piece, in: text, words), words)
      case .quantity: openers.added(to: joined(piece, in: text, words), words)
      }
    }
  }

  /// A value with the proclitics written onto its first word, and the و written onto its digits.
  private func joined(_ piece: Piece, in text: String, _ words: FoldedWords) -> Piece {
    let first = String(text.slice(piece.source).prefix { $0 != " " })
    let start = piece.source.lowerBound
    let particles = ArabicClitics.english(for: ArabicValueWords.proclitics(onto: first), before: .number)
    if particles.isEmpty, let place = words.place(before: start, gap: 0), words.words[place].text == "و" {
      return piece.led(by: ["and"], from: words.words[place].range.lowerBound)
    }
    return piece.led(by: particles, from: start)
  }
}
