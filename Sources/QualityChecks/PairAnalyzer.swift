internal import Bitext
internal import Languages

/// Computes what the checks share about a pair.
struct PairAnalyzer: Sendable {
  private let languages: LanguagePair
  private let knowledge: Knowledge
  private let recognise: @Sendable (String) -> RecognizedSource
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
    self.reads = reads.subtracting(hasEntries ? [] : .entries)
      .subtracting(knowledge.nameSounds == nil ? .capitals : [])
    let entries = hasEntries ? entries : []
    languages = LanguagePair(source: source, target: target)
    let plain = PlainRecognizer(entries: entries)
    self.knowledge = knowledge
    recognise = knowledge.recognise ?? { plain.recognized(in: $0) }
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
    let known = reads.isDisjoint(with: [.entries, .gluedWords]) ? RecognizedSource() : recognise(pair.source)
    let mentions = reads.contains(.entries) ? renderings.mentions(of: known, in: target) : []
    return PairAnalysis(
      pair: pair, source: source, target: target, sourceScalars: UncommonScalars(in: source),
      targetScalars: UncommonScalars(in: target), languages: languages, mentions: mentions, sourceValues: found,
      targetValues: written, values: ValueComparison(source: found, target: written), nameWords: nameWords,
      knowledge: knowledge, gluedWords: reads.contains(.gluedWords) ? known.gluedWords : [],
      capitals: reads.contains(.capitals)
        ? CapitalizedWord.found(in: target, mentions, knowledge.targetSpelling) : [])
  }
}
