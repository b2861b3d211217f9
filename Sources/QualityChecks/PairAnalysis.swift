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
  /// What the checks of single characters look at.
  let sourceScalars: UncommonScalars
  let targetScalars: UncommonScalars
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
  /// Words of the target that may be names which no glossary has.
  let capitals: [CapitalizedWord]

  /// Whether there is a translation to judge.
  package var isTranslated: Bool { !target.words.isEmpty }
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
