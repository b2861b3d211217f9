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
  private let reads: PairReading
  private let nameWords: NameWords

  /// An analyzer that computes what is asked for, and leaves the rest empty.
  init(
    entries: [GlossaryEntry], knowledge: Knowledge, source: Language, target: Language, reads: PairReading
  ) {
    let hasEntries = reads.contains(.entries) && (!entries.isEmpty || knowledge.recognise != nil)
    self.reads = hasEntries ? reads : reads.subtracting(.entries)
    let entries = hasEntries ? entries : []
    languages = LanguagePair(source: source, target: target)
    let plain = PlainRecognizer(entries: entries)
    self.knowledge = knowledge
    recognise = knowledge.recognise ?? { plain.hits(in: $0) }
    renderings = RenderingFinder(entries: entries, nameDistance: knowledge.nameDistance)
    sourceValues = ValueParser(language: source)
    targetValues = ValueParser(language: target)
    nameWords = NameWords(entries: entries)
  }

  func analyze(_ pair: TranslatedPair) -> PairAnalysis {
    let source = NormalizedWords(pair.source)
    let target = NormalizedWords(pair.target)
    let found = reads.contains(.values) ? sourceValues.values(in: source) : Values()
    let written = reads.contains(.values) ? targetValues.values(in: target) : Values()
    let hits = reads.contains(.entries) ? recognise(pair.source) : []
    let glued = reads.contains(.gluedWords) ? knowledge.gluedWords?(pair.source) : nil
    return PairAnalysis(
      pair: pair, source: source, target: target, languages: languages,
      mentions: renderings.mentions(of: hits, in: target), sourceValues: found, targetValues: written,
      values: ValueComparison(source: found, target: written), nameWords: nameWords,
      knowledge: knowledge, gluedWords: glued ?? [])
  }
}
