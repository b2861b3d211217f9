internal import Bitext
internal import Languages

/// Drafts one segment from what is known about it.
struct SegmentDrafter: Sendable {
  private let target: Language
  private let threshold: Int
  private let style: DraftStyle
  private let values: ValuePieces
  private let phrases = ValuePhrases()
  private let leading = LeadingWords()

  init(source: Language, target: Language, threshold: Int, style: DraftStyle) {
    self.target = target
    self.threshold = threshold
    self.style = style
    values = ValuePieces(source: source, style: style)
  }

  private var isIntoEnglish: Bool { target.matches(.english) }

  func draft(_ segment: Segment, _ known: SegmentEvidence, mentions: inout Mentions) -> DraftSegment {
    var drafted = DraftSegment(segment: segment, terms: known.terms, flags: known.flags)
    switch segment.kind {
    case .boilerplate: return drafted
    case .metadata:
      drafted.propose(dates(in: segment.text))
      return drafted
    case .heading, .sentence: break
    }
    let found = values.values(in: segment.text)
    let written = isIntoEnglish ? values.dates(found) + values.quantities(found, in: segment.text) : []
    let names = NamePieces.pieces(for: known.names)
    if let match = known.matches.first, match.score >= threshold {
      drafted.propose(match)
      mentions.note(known.terms)
    } else {
      drafted.propose(fragments(in: segment.text, known, found, written, names, mentions: &mentions))
    }
    if segment.kind == .heading { drafted.writeHeading(style.headings) }
    if drafted.match == nil { drafted.flags += NamePieces.flags(for: known.names) }
    drafted.flags += FlagRules.flags(for: drafted, values: found, written: written + names)
    drafted.flags.sort { ($0.range.lowerBound, $0.id) < ($1.range.lowerBound, $1.id) }
    return drafted
  }

  /// The dates of a line of metadata, written in English; only where English is drafted.
  private func dates(in text: String) -> Fragments? {
    guard isIntoEnglish else { return nil }
    let written = values.dates(values.values(in: text))
    let pieces = phrases.phrases(of: written, in: text, FoldedWords(text)).withoutOverlaps(in: text.utf8.count)
    return FragmentComposer(style: style).compose(text, pieces)
  }

  /// Whatever translates a part: the memory first, its longest parts before the others, then the glossary, dates, numbers.
  ///
  /// A term that is only a word of a number or a date (مليار, دولار, يوم الأحد) gives way to it: $3.5 billion is one value. A value
  /// stands alone where a term has taken the words before it.
  private func fragments(
    in text: String, _ known: SegmentEvidence, _ found: Values, _ written: [Piece], _ names: [Piece],
    mentions: inout Mentions
  ) -> Fragments? {
    let words = FoldedWords(text)
    let values = phrases.phrases(of: written, in: text, words)
    let taken = SortedRanges(values.map(\.source))
    let terms = known.terms.filter { !taken.enclose($0.range) }
    let pieces =
      MemoryPieces.pieces(for: known.fragments, beside: known.terms)
      + TermPieces(values: found).pieces(for: terms, mentions: &mentions) + values + written + names
    let whole = pieces.withoutOverlaps(in: text.utf8.count)
    return FragmentComposer(style: style).compose(text, isIntoEnglish ? leading.added(to: whole, words) : whole)
  }
}

extension DraftSegment {
  /// Takes a match's target as the proposed one.
  fileprivate mutating func propose(_ match: Match) {
    target = match.target
    score = match.score
    self.match = match
    origin =
      switch match.kind {
      case .context: .context
      case .exact: .exact
      case .repaired: .repaired
      case .fuzzy: .fuzzy
      }
    spans = [TargetSpan(target: 0..<target.utf8.count, source: 0..<segment.text.utf8.count, origin: .memory)]
  }

  /// Takes what parts were translated as the proposed target.
  fileprivate mutating func propose(_ fragments: Fragments?) {
    guard let fragments else { return }
    target = fragments.text
    spans = fragments.spans
    origin = .fragments
  }

  /// Puts the heading in a style's case where that moves no offset.
  fileprivate mutating func writeHeading(_ headings: DraftStyle.Headings) {
    let written = HeadingCase.written(target, as: headings)
    if written.utf8.count == target.utf8.count { target = written }
  }
}
