internal import Bitext
internal import Languages

/// Pieces for the words before a number that say how exact it is (نحو, أكثر من), which mean something else elsewhere.
struct NumberOpeners: Sendable {
  /// The English of an opener by its folded words.
  private let openers: [[String]: String]
  private let longest: Int

  init() {
    let rows = WordList.rows(of: PackageResources.number_openers_tsv).filter { $0.count == 2 }
    openers = Dictionary(rows.map { (FoldedWords($0[0]).words.map(\.text), $0[1]) }) { first, _ in first }
    longest = openers.keys.map(\.count).max() ?? 0
  }

  /// The opener that stands right before an offset.
  func piece(in words: FoldedWords, before offset: Int) -> Piece? {
    guard let last = words.place(before: offset) else { return nil }
    for count in stride(from: min(longest, last + 1), to: 0, by: -1) {
      let part = words.words[(last - count + 1)...last]
      guard let first = part.first else { continue }
      let rest = part.dropFirst().map(\.text)
      for (proclitics, word) in first.readings {
        guard let english = openers[[word] + rest] else { continue }
        let particles = proclitics.compactMap { $0 == "ب" ? nil : ArabicClitics.english(for: $0, before: .number) }
        return Piece(
          source: first.range.lowerBound..<words.words[last].range.upperBound,
          target: (particles + [english]).joined(separator: " "), origin: .number)
      }
    }
    return nil
  }
}
