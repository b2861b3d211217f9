/// Finding a phrase in English text as a reader would: whole words, case and hyphens ignored.
package enum PhraseSearch {
  /// Whether the text has the phrase; an empty phrase is nowhere.
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

  private static func words(of text: String) -> [String] {
    WordTokenizer.words(of: text).map { text.slice($0.range).lowercased().replacing("’", with: "'") }
  }

  /// A possessive or a plain plural of the last word is the same phrase.
  private static func isInflection(_ word: String, of base: String) -> Bool {
    word.hasPrefix(base) && ["'s", "'", "s", "es"].contains(String(word.dropFirst(base.count)))
  }
}
