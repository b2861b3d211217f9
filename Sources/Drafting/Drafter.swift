package import Bitext
internal import Languages

/// Ranks what is known about each segment and assembles a draft.
///
/// Values in, values out: it never sees a memory, a glossary or a file. The order of evidence is context, exact,
/// repaired, fuzzy, then fragments; boilerplate and metadata get no target.
package struct Drafter: Sendable {
  private let target: Language
  private let threshold: Int

  /// A drafter.
  ///
  /// - Parameters:
  ///   - target: the language drafted in.
  ///   - threshold: the lowest score, 0–101, at which a match becomes the proposed target.
  package init(target: Language, threshold: Int = 50) {
    self.target = target
    self.threshold = threshold
  }

  /// The draft of a document from its segments and what is known about each.
  ///
  /// - Parameter evidence: one for each segment, in the same order; segments beyond its end have none.
  package func draft(_ document: Document, _ segments: [Segment], evidence: [SegmentEvidence]) -> Draft {
    var drafted: [DraftSegment] = []
    var bands: [MatchBand: Int] = [:]
    var firstWithText: [String: Int] = [:]
    var mentions = Mentions()
    var words = 0
    for (index, segment) in segments.enumerated() {
      let known = index < evidence.count ? evidence[index] : SegmentEvidence()
      var result = draft(segment, known, mentions: &mentions)
      if segment.kind.isTranslated {
        words += WordTokenizer.words(of: segment.text).count
        let key = Folding.folded(segment.text, level: .one)
        if let first = firstWithText[key] {
          result.repeatTarget(of: drafted[first])
          bands[.repetition, default: 0] += 1
        } else {
          firstWithText[key] = index
          bands[MatchBand(score: result.score), default: 0] += 1
        }
      }
      drafted.append(result)
    }
    let count = segments.count { $0.kind.isTranslated }
    let summary = DraftSummary(segments: count, words: words, bands: bands)
    return Draft(document: document, target: target, segments: drafted, summary: summary)
  }

  private func draft(_ segment: Segment, _ known: SegmentEvidence, mentions: inout Mentions) -> DraftSegment {
    var drafted = DraftSegment(segment: segment, terms: known.terms, flags: known.flags)
    guard segment.kind.isTranslated else { return drafted }
    if let match = known.matches.first, match.score >= threshold {
      drafted.propose(match)
      mentions.note(known.terms)
    } else {
      let fragments = FragmentComposer(terms: known.terms).compose(segment.text, mentions: &mentions)
      if let fragments { drafted.propose(fragments) }
    }
    drafted.flags += FlagRules.flags(for: drafted)
    drafted.flags.sort { ($0.range.lowerBound, $0.id) < ($1.range.lowerBound, $1.id) }
    return drafted
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

  fileprivate mutating func propose(_ fragments: Fragments) {
    target = fragments.text
    spans = fragments.spans
    origin = .fragments
  }

  /// Takes the target of an equal segment earlier in the document: it is translated once.
  fileprivate mutating func repeatTarget(of first: DraftSegment) {
    target = first.target
    spans = first.spans
    origin = first.origin
    score = first.score
    match = first.match
  }
}
