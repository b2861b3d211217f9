package import Bitext
package import Languages

/// A pair as the checks read it: what is computed once and shared.
package struct PairAnalysis: Sendable {
  /// The pair.
  package let pair: TranslatedPair
  /// The source, in words.
  package let source: NormalizedWords
  /// The target, in words.
  package let target: NormalizedWords
  /// The languages.
  package let languages: LanguagePair
  /// The glossary entries found in the source, and what the target makes of each.
  package let mentions: [Mention]
  /// The numbers, dates and times of the source.
  package let sourceValues: Values
  /// The numbers, dates and times of the target.
  package let targetValues: Values
  /// Which of them stand in both.
  package let values: ValueComparison
  /// The words of the glossary's names.
  let nameWords: NameWords
  /// What other stages know.
  let knowledge: Knowledge
  /// Words of the source that stand joined (منالحرب), found by the glossary.
  package let gluedWords: [SourceDoubt]

  /// Whether there is a translation to judge.
  package var isTranslated: Bool { !target.words.isEmpty }
}

/// A doubtful place of a source, and what should stand there.
package struct SourceDoubt: Hashable, Sendable {
  /// Where, in UTF-8 offsets of the source.
  package var range: Range<Int>
  /// What should stand there.
  package var correction: String

  /// A doubt with everything given.
  package init(range: Range<Int>, correction: String) {
    self.range = range
    self.correction = correction
  }
}

/// The languages that a translation goes from and to.
package struct LanguagePair: Hashable, Sendable {
  /// The source's language.
  package let source: Language
  /// The target's language.
  package let target: Language
  /// Whether the source is Arabic.
  package let isFromArabic: Bool
  /// Whether the target is English.
  package let isToEnglish: Bool
  /// Whether the target is written in Arabic letters.
  package let isToArabicScript: Bool

  /// A pair of languages.
  package init(source: Language, target: Language) {
    self.source = source
    self.target = target
    isFromArabic = source.matches(.arabic)
    isToEnglish = target.matches(.english)
    isToArabicScript = ["ar", "fa", "ur", "ps", "ckb", "ku", "sd", "ug", "dv"].contains(target.primary)
  }
}

/// The pairs of a document, as far as checks on the whole document need them.
package struct DocumentAnalysis: Sendable {
  /// One pair.
  package struct Item: Sendable {
    /// The pair.
    package let pair: TranslatedPair
    /// The glossary entries found in its source.
    package let mentions: [Mention]
  }

  /// The pairs, in order.
  package private(set) var items: [Item] = []
  /// What other stages know.
  let knowledge: Knowledge
  /// The languages; `nil` before the first pair.
  private(set) var languages: LanguagePair?

  /// A document with no pair yet.
  package init(knowledge: Knowledge = Knowledge()) { self.knowledge = knowledge }

  mutating func append(_ analysis: PairAnalysis) {
    languages = analysis.languages
    items.append(Item(pair: analysis.pair, mentions: analysis.mentions))
  }
}
