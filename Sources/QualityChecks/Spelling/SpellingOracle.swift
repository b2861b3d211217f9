/// A dictionary that knows the words of a language; the kit opens one, since a stage opens no file.
package protocol SpellingOracle: Sendable {
  /// Whether a word is spelled as the language spells it.
  func isWord(_ word: String) -> Bool
}

/// The words of a list: the dictionary of the examples.
struct SampleDictionary: SpellingOracle {
  let words: [String]

  func isWord(_ word: String) -> Bool { words.contains(word) }
}
