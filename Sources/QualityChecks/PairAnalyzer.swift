internal import Bitext
internal import Languages

/// Computes what the checks share about a pair.
struct PairAnalyzer: Sendable {
  private let languages: LanguagePair
  private let recognise: @Sendable (String) -> [TermHit]
  private let nameDistance: (@Sendable (String, String) -> Double)?
  private let renderings: RenderingFinder
  private let hasEntries: Bool

  init(
    entries: [GlossaryEntry], recognise: (@Sendable (String) -> [TermHit])?,
    nameDistance: (@Sendable (String, String) -> Double)?, source: Language, target: Language
  ) {
    languages = LanguagePair(source: source, target: target)
    let plain = PlainRecognizer(entries: entries)
    self.recognise = recognise ?? { plain.hits(in: $0) }
    self.nameDistance = nameDistance
    renderings = RenderingFinder(entries: entries, nameDistance: nameDistance)
    hasEntries = !entries.isEmpty
  }

  func analyze(_ pair: TranslatedPair) -> PairAnalysis {
    let target = NormalizedWords(pair.target)
    let hits = hasEntries ? recognise(pair.source) : []
    return PairAnalysis(
      pair: pair, source: NormalizedWords(pair.source), target: target, languages: languages,
      mentions: renderings.mentions(of: hits, in: target), nameDistance: nameDistance)
  }
}
