/// Finding a phrase in English text by whole words.
package enum PhraseSearch {
  /// Whether a reader would find the phrase: case and hyphens are ignored, and its last word may be inflected.
  ///
  /// An empty phrase is nowhere.
  package static func contains(_ phrase: String, in text: String) -> Bool {
    let wanted = words(of: phrase)
    guard !wanted.isEmpty else { return false }
    let present = words(of: text)
    guard present.count >= wanted.count else { return false }
    return (0...present.count - wanted.count).contains { start in
      zip(wanted, present[start...]).enumerated().allSatisfy { index, pair in
        pair.0 == pair.1 || index == wanted.count - 1 && isInflection(pair.1, of: pair.0)
      }
    }
  }

  /// Whether the very spelling is there, as whole words: case and hyphens count.
  ///
  /// An empty phrase is nowhere.
  package static func containsSpelling(_ phrase: String, in text: String) -> Bool {
    guard !phrase.isEmpty else { return false }
    return text.ranges(of: phrase).contains { range in
      let before = text[..<range.lowerBound].unicodeScalars.last
      let after = text[range.upperBound...].unicodeScalars.first
      return !isInsideWord(before) && !isInsideWord(after)
    }
  }

  private static func isInsideWord(_ neighbour: Unicode.Scalar?) -> Bool {
    guard let neighbour else { return false }
    return neighbour == "-" || [.letter, .digit, .mark].contains(CharacterClass.of(neighbour.value))
  }

  private static func words(of text: String) -> [String] {
    WordTokenizer.words(of: text).map { text.slice($0.range).lowercased().replacing("’", with: "'") }
  }

  /// A possessive or a plain plural of the last word is the same phrase.
  private static func isInflection(_ word: String, of base: String) -> Bool {
    word.hasPrefix(base) && ["'s", "'", "s", "es"].contains(String(word.dropFirst(base.count)))
  }
}
