internal import Languages

/// Finds the English of a name in the translation of the sentence it stands in, by its sounds.
package struct NameRendering: Sendable {
  private let distance = NameDistance()

  package init() {}

  /// The capitalised words of a text that sound most like a name in Arabic script; `nil` where none do.
  ///
  /// - Complexity: O(*n*) in the words of the text, for names of news length.
  package func rendering(of name: String, in english: String) -> String? {
    let count = name.split(whereSeparator: { $0 == " " || $0 == "-" }).count
    guard (1...Self.mostWords).contains(count) else { return nil }
    let words = WordTokenizer.tokens(of: english).filter { $0.kind == .word }.map(\.range)
    let isCapital = words.map { english.slice($0).first?.isUppercase ?? false }
    var best: (text: String, distance: Double)?
    for start in words.indices where isCapital[start] {
      for length in max(1, count - 1)...count + 1 where start + length <= words.count && isCapital[start + length - 1] {
        let text = english.slice(words[start].lowerBound..<words[start + length - 1].upperBound)
        guard !text.contains(where: { Self.breaks.contains($0) }) else { break }
        let rendering = EnglishPossessive.removed(from: text)
        let found = distance.distance(arabic: name, latin: rendering)
        if found <= NameDistance.renderingThreshold, found < best?.distance ?? 1 { best = (rendering, found) }
      }
    }
    return best?.text
  }

  private static let mostWords = 8
  private static let breaks: Set<Character> = [",", ";", ":", "(", ")", "\"", "“", "”", "?", "!"]
}
