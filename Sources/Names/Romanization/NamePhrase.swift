internal import Languages

/// A name cut into words, with what stands between them.
struct NamePhrase: Hashable, Sendable {
  /// One word of a name.
  struct Word: Hashable, Sendable {
    /// The word, level-1 folded.
    var text: String
    /// What stands before it in English: nothing, a space or a hyphen.
    var joint: String
    /// Whether a full stop follows: a letter for a name.
    var isInitial: Bool
  }

  var words: [Word]

  /// The most words a name has.
  private static let most = 12
  /// The most bytes of UTF-8 that are looked at.
  private static let longest = 400

  /// The words of a name; `nil` for anything but words in Arabic script.
  init?(_ name: String) {
    guard name.utf8.count <= Self.longest else { return nil }
    var words: [Word] = []
    var joint = ""
    for token in WordTokenizer.tokens(of: name) {
      let text = Folding.folded(name.slice(token.range), level: .one)
      switch token.kind {
      case .word:
        guard ArabicLetters.numbers(of: text) != nil else { return nil }
        words.append(Word(text: text, joint: words.isEmpty ? "" : joint.isEmpty ? " " : joint, isInitial: false))
        joint = ""
      case .number:
        return nil
      case .punctuation:
        switch text {
        case "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}": joint = "-"
        case ".", "·", "\u{2022}":
          if let last = words.indices.last, words[last].text.unicodeScalars.count <= 3 { words[last].isInitial = true }
        case "\"", "«", "»", "“", "”", "'", "‘", "’", "": break
        default: return nil
        }
      }
    }
    guard !words.isEmpty, words.count <= Self.most else { return nil }
    self.words = words
  }
}
