/// Arabic number and date words with the proclitics that are written onto them.
package enum ArabicValueWords {
  /// The proclitics written onto a word for a number, a weekday or a month (وبثلاثة: و ب); none onto any other word.
  package static func proclitics(onto word: String) -> [String] {
    let folded = Folding.folded(word, level: .one)
    guard !plain.contains(folded) else { return [] }
    return ArabicClitics.split(folded).first { $0.proclitic.restored.isEmpty && plain.contains($0.rest) }?
      .proclitic.parts ?? []
  }

  /// The listed words as they stand, folded.
  private static let plain = Set(
    ValueVocabulary.items(of: PackageResources.arabic_values_tsv).map { Folding.folded($0.word, level: .one) })

  /// Every listed word, with every proclitic that its kind takes.
  static func lexicon() -> Lexicon<ValueWord> {
    let listed = ValueVocabulary.items(of: PackageResources.arabic_values_tsv)
    // The article tells the weekday الاثنين from the number اثنين, so weekdays come first and only with it.
    let weekdays = listed.filter { $0.entry.kind == .weekday }.flatMap { prefixed($0, withArticle) }
    let duals = WordList.items(of: PackageResources.arabic_duals_txt)
      .map { (word: $0, entry: ValueWord(kind: .dual, value: 2)) }
    let others = (listed + duals).filter { $0.entry.kind != .weekday }
    return Lexicon(weekdays + others.flatMap { prefixed($0, proclitics(of: $0.entry.kind)) })
  }

  private static func prefixed(
    _ item: (word: String, entry: ValueWord), _ proclitics: [String]
  ) -> [(word: String, entry: ValueWord)] {
    proclitics.compactMap { proclitic in
      let word = proclitic + item.word
      guard word != "لست" else { return nil }
      var entry = item.entry
      entry.hasAnd = proclitic.hasPrefix("و")
      entry.hasArticle = proclitic.hasSuffix("ال") || proclitic.hasSuffix("لل")
      return (word, entry)
    }
  }

  private static func proclitics(of kind: ValueWord.Kind) -> [String] {
    switch kind {
    case .and, .or, .in, .till, .daypart: [""]
    case .month, .maybemonth, .of, .percent: ["", "و", "ف", "ب", "ل", "ول", "وب"]
    default: bare + withArticle
    }
  }

  private static let bare = ["", "و", "ف", "ب", "ل", "ك", "ول", "وب"]
  private static let withArticle = ["ال", "وال", "بال", "لل", "فال", "كال", "ولل", "وبال"]
}
