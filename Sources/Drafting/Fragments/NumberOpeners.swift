internal import Bitext
internal import Languages

/// Pieces for the words before a number that say how exact it is (نحو, أكثر من), which mean something else elsewhere.
struct NumberOpeners: Sendable {
  /// The English of an opener by its folded words.
  private let openers: [[String]: String]
  private let longest: Int

  init() {
    let rows = WordList.rows(of: PackageResources.number_openers_tsv).filter { $0.count == 2 }
    openers = Dictionary(rows.map { (NumberOpeners.words(of: $0[0]).map(\.text), $0[1]) }) { first, _ in first }
    longest = openers.keys.map(\.count).max() ?? 0
  }

  /// The openers that stand right before values.
  ///
  /// - Parameter values: where the values begin, in UTF-8 offsets.
  func pieces(in text: String, before values: [Int]) -> [Piece] {
    guard !values.isEmpty else { return [] }
    let words = NumberOpeners.words(of: text)
    return values.compactMap { start in
      guard let last = words.lastIndex(where: { $0.range.upperBound <= start }),
        start - words[last].range.upperBound == 1
      else { return nil }
      return opener(endingAt: last, in: words)
    }
  }

  private func opener(endingAt last: Int, in words: [Word]) -> Piece? {
    for count in stride(from: min(longest, last + 1), to: 0, by: -1) {
      let part = words[(last - count + 1)...last]
      guard let first = part.first else { continue }
      let rest = part.dropFirst().map(\.text)
      for (proclitics, word) in NumberOpeners.readings(of: first.text) {
        guard let english = openers[[word] + rest] else { continue }
        let particles = proclitics.compactMap { $0 == "ب" ? nil : ArabicClitics.english(for: $0, before: .number) }
        return Piece(
          source: first.range.lowerBound..<words[last].range.upperBound,
          target: (particles + [english]).joined(separator: " "), origin: .number)
      }
    }
    return nil
  }

  /// A word as it stands, and without what may be written onto it: بنحو and وبنحو are نحو.
  private static func readings(of word: String) -> [(proclitics: [String], word: String)] {
    let taken = ArabicClitics.proclitics.filter { $0.restored.isEmpty && word.hasPrefix($0.letters) }
    return [([], word)] + taken.map { ($0.parts, String(word.dropFirst($0.letters.count))) }
  }

  private struct Word {
    var range: Range<Int>
    var text: String
  }

  private static func words(of text: String) -> [Word] {
    WordTokenizer.words(of: text).map { Word(range: $0.range, text: Folding.folded(text.slice($0.range), level: .one)) }
  }
}
