/// The words of an English text, ready to find phrases in.
///
/// - Complexity: O(*n*) to build; a search costs as much as its first word is frequent.
package struct PhraseIndex: Sendable {
  private let text: String
  private let words: [(form: String, range: Range<Int>)]
  private let positions: [String: [Int]]

  /// Reads a text.
  package init(_ text: String) {
    self.text = text
    words = PhraseIndex.words(of: text)
    positions = Dictionary(grouping: words.indices) { [words] in PhraseIndex.stem(words[$0].form) }
  }

  /// Whether a reader would find the phrase: case and hyphens are ignored, and its last word may be inflected.
  ///
  /// An empty phrase is nowhere.
  package func contains(_ phrase: String) -> Bool {
    let wanted = PhraseIndex.words(of: phrase).map(\.form)
    return starts(of: wanted).contains { start in
      zip(wanted, words[start...]).enumerated().allSatisfy { index, pair in
        pair.0 == pair.1.form || index == wanted.count - 1 && PhraseIndex.isInflection(pair.1.form, of: pair.0)
      }
    }
  }

  /// Whether the very spelling is there, as whole words: case and hyphens count.
  ///
  /// An empty phrase is nowhere.
  package func containsSpelling(_ phrase: String) -> Bool {
    let wanted = PhraseIndex.words(of: phrase).map(\.form)
    return starts(of: wanted).contains { start in
      let range = words[start].range.lowerBound..<words[start + wanted.count - 1].range.upperBound
      return text.slice(range) == phrase && !isHyphenated(range)
    }
  }

  /// Where a phrase may begin: where its first word stands and as many words follow.
  private func starts(of wanted: [String]) -> [Int] {
    guard let first = wanted.first else { return [] }
    return (positions[PhraseIndex.stem(first)] ?? []).filter { $0 + wanted.count <= words.count }
  }

  private func isHyphenated(_ range: Range<Int>) -> Bool {
    let bytes = text.utf8
    let before = range.lowerBound > 0 ? bytes[bytes.index(bytes.startIndex, offsetBy: range.lowerBound - 1)] : 0
    let after = range.upperBound < bytes.count ? bytes[bytes.index(bytes.startIndex, offsetBy: range.upperBound)] : 0
    return before == UInt8(ascii: "-") || after == UInt8(ascii: "-")
  }

  private static func words(of text: String) -> [(form: String, range: Range<Int>)] {
    WordTokenizer.words(of: text).map { token in
      (text.slice(token.range).lowercased().replacing("\u{2019}", with: "'"), token.range)
    }
  }

  /// Words that may be forms of one another begin alike.
  private static func stem(_ word: String) -> String { String(word.prefix(3)) }

  /// A possessive or a plain plural of a word.
  private static func isInflection(_ word: String, of base: String) -> Bool {
    word.hasPrefix(base) && ["'s", "'", "s", "es"].contains(String(word.dropFirst(base.count)))
  }
}
