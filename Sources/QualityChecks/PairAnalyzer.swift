internal import Bitext
internal import Languages

/// Computes what the checks share about a pair.
struct PairAnalyzer: Sendable {
  private let languages: LanguagePair
  private let knowledge: Knowledge
  private let recognise: @Sendable (String) -> [TermHit]
  private let renderings: RenderingFinder
  private let sourceValues: ValueParser
  private let targetValues: ValueParser
  private let hasEntries: Bool

  init(entries: [GlossaryEntry], knowledge: Knowledge, source: Language, target: Language) {
    languages = LanguagePair(source: source, target: target)
    let plain = PlainRecognizer(entries: entries)
    self.knowledge = knowledge
    recognise = knowledge.recognise ?? { plain.hits(in: $0) }
    renderings = RenderingFinder(entries: entries, nameDistance: knowledge.nameDistance)
    sourceValues = ValueParser(language: source)
    targetValues = ValueParser(language: target)
    hasEntries = !entries.isEmpty || knowledge.recognise != nil
  }

  func analyze(_ pair: TranslatedPair) -> PairAnalysis {
    let source = NormalizedWords(pair.source)
    let target = NormalizedWords(pair.target)
    let found = sourceValues.values(in: source)
    let written = targetValues.values(in: target)
    let hits = hasEntries ? recognise(pair.source) : []
    return PairAnalysis(
      pair: pair, source: source, target: target, languages: languages,
      mentions: renderings.mentions(of: hits, in: target), sourceValues: found, targetValues: written,
      values: ValueComparison(source: found, target: written), gluedWords: knowledge.gluedWords?(pair.source) ?? [])
  }
}
