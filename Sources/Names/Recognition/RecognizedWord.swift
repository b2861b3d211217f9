internal import Languages

/// A word of a text with what the search for names asks about it.
struct RecognizedWord: Sendable {
  /// What stands between a word and the one before it.
  enum Joint: Sendable {
    case space, hyphen, quote, other

    /// Whether both words may be of one name.
    var isInside: Bool { self == .space || self == .hyphen }
  }

  let range: Range<Int>
  /// Level-2 folded.
  let folded: String
  let joint: Joint
  let isKnown: Bool
  /// What follows the article of a word that may be a name with it: neither an adjective nor a plural by its ending.
  let withoutArticle: String?
  /// Whether nothing in its writing speaks against a name: no nunation, three letters at least.
  let mayBeName: Bool
  /// Whether its first letters may be a particle and the article, or a name's own (بالمر).
  let mayHaveArticle: Bool

  /// Whether its first letter is written as folding writes it, so that it can be taken off.
  private let beginsPlain: Bool

  init(_ word: String, range: Range<Int>, between: String, isKnown: Bool) {
    self.range = range
    self.isKnown = isKnown
    folded = Folding.folded(word, level: .two)
    beginsPlain = word.unicodeScalars.first == folded.unicodeScalars.first
    joint =
      switch between {
      case " ": .space
      case "-": .hyphen
      default: between.last.map { "\"«“".contains($0) } ?? false ? .quote : .other
      }
    let hasNunation = word.unicodeScalars.contains { (0x64B...0x64D).contains($0.value) }
    let isDefinite = word.hasPrefix("ال") || word.hasPrefix("وال")
    withoutArticle = isDefinite ? Self.bare(folded) : nil
    let isArabic = folded.unicodeScalars.allSatisfy { (0x621...0x6D3).contains($0.value) }
    mayBeName =
      !isKnown && isArabic && !hasNunation && folded.unicodeScalars.count >= 3
      && (!isDefinite || withoutArticle != nil)
    mayHaveArticle = Self.joinedArticles.contains(where: word.hasPrefix)
  }

  /// The word without a first letter that may be a proclitic, where enough is left.
  var withoutClitic: String? {
    guard beginsPlain, let first = folded.first, "وبل".contains(first), folded.unicodeScalars.count > 4 else {
      return nil
    }
    return String(folded.dropFirst())
  }

  private static func bare(_ folded: String) -> String? {
    let rest = folded.unicodeScalars.dropFirst(folded.hasPrefix("و") ? 3 : 2)
    guard rest.count >= 4, let last = rest.last, !"يهت".unicodeScalars.contains(last) else { return nil }
    return String(String.UnicodeScalarView(rest))
  }

  private static let joinedArticles = ["فال", "بال", "كال", "لل", "ولل"]
}

/// What beginnings and endings of Arabic verbs and nouns say against a name.
enum WordHabits {
  static func weight(of word: String) -> Float {
    let isVerb = ["سي", "ي", "ست", "ت", "ن"].contains(where: word.hasPrefix)
    let isInflected = ["ها", "هم", "ون", "ين", "ات", "يه", "ه", "وا"].contains(where: word.hasSuffix)
    return (isVerb ? -0.7 : 0) + (isInflected ? -0.5 : 0)
  }
}
