internal import Bitext
internal import Languages

/// The words before a number that say how exact it is (نحو, أكثر من), which mean something else elsewhere.
struct NumberOpeners: Sendable {
  /// The English of an opener by its folded words.
  private let openers: [[String]: String]
  private let longest: Int

  init() {
    let rows = WordList.rows(of: PackageResources.number_openers_tsv).filter { $0.count == 2 }
    openers = Dictionary(rows.map { (FoldedWords($0[0]).words.map(\.text), $0[1]) }) { first, _ in first }
    longest = openers.keys.map(\.count).max() ?? 0
  }

  /// The piece of a number, from such words on.
  func added(to piece: Piece, _ words: FoldedWords) -> Piece {
    guard let last = words.place(before: piece.source.lowerBound) else { return piece }
    for count in stride(from: min(longest, last + 1), to: 0, by: -1) {
      let part = words.words[(last - count + 1)...last]
      guard let first = part.first else { continue }
      let rest = part.dropFirst().map(\.text)
      for (proclitics, word) in first.readings {
        guard let english = openers[[word] + rest] else { continue }
        let particles = ArabicClitics.english(for: proclitics.filter { $0 != "ب" }, before: .number)
        return piece.led(by: particles + [english], from: first.range.lowerBound)
      }
    }
    return piece
  }
}
