internal import Languages

/// The words of a short line as its evidence is looked up by.
enum LineWords {
  /// Words and numbers after level-2 folding, Latin in lower case, without punctuation; `©` counts as a word.
  ///
  /// Where letters change script inside a word it is cut (`DWعربية`).
  static func normalized(_ line: String) -> [String] {
    var words: [String] = []
    let folded = Folding.folded(line, level: .two)
    for token in WordTokenizer.tokens(of: folded) {
      let text = folded.slice(token.range)
      if token.kind == .punctuation {
        if text == "©" { words.append(text) }
        continue
      }
      words += cutAtScripts(text)
    }
    return words
  }

  private static func cutAtScripts(_ word: String) -> [String] {
    var parts: [String] = []
    var current = ""
    var wasArabic: Bool?
    for scalar in word.unicodeScalars {
      let isArabic = TextMarks.isArabic(scalar.value)
      let isLetter = scalar.properties.isAlphabetic
      if isLetter, let was = wasArabic, was != isArabic {
        parts.append(current)
        current = ""
      }
      if isLetter { wasArabic = isArabic }
      current.unicodeScalars.append(scalar)
    }
    if !current.isEmpty { parts.append(current) }
    return parts.map { $0.lowercased() }
  }
}
