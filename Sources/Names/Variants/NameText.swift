internal import Languages

/// The words of a name, made comparable.
enum NameText {
  /// The words in Arabic script: level-1 folded, the article and the hyphen taken for a word's edge.
  static func arabicWords(of name: String) -> [String] { wholeArabicWords(of: name).map(withoutArticle) }

  /// The same with their articles.
  static func wholeArabicWords(of name: String) -> [String] {
    words(of: name).map { Folding.folded($0, level: .one) }
  }

  /// The words in plain lower-case Latin letters; the article `al-` and its like are left out, as news leaves them out.
  static func latinWords(of name: String) -> [String] {
    let plain = words(of: name).map { LatinFolding.plain($0) }.filter { !$0.isEmpty }
    guard plain.count > 1 else { return plain }
    let kept = plain.filter { !articles.contains($0) }
    return kept.isEmpty ? plain : kept
  }

  private static let articles: Set<String> = ["al", "el"]

  private static func words(of name: String) -> [String] {
    WordTokenizer.tokens(of: String(name.prefix(200))).filter { $0.kind == .word }.map { name.slice($0.range) }
  }

  /// A word without the letters of the article, where enough is left.
  static func withoutArticle(_ word: String) -> String {
    let scalars = word.unicodeScalars
    guard scalars.count >= 5, word.hasPrefix("ال") else { return word }
    return String(String.UnicodeScalarView(scalars.dropFirst(2)))
  }
}
