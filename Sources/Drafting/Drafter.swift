package import Bitext
internal import Languages

/// Ranks what is known about each segment and assembles a draft.
///
/// Values in, values out: it never sees a memory, a glossary or a file. The order of evidence is context, exact,
/// repaired, fuzzy, then fragments. Boilerplate gets no target, metadata only its dates.
package struct Drafter: Sendable {
  private let target: Language
  private let threshold: Int
  private let style: DraftStyle

  /// A drafter.
  ///
  /// - Parameters:
  ///   - target: the language drafted in.
  ///   - threshold: the lowest score, 0–101, at which a match becomes the proposed target.
  ///   - style: how the target is written where it is put together from parts.
  package init(target: Language, threshold: Int = 50, style: DraftStyle = .ap) {
    self.target = target
    self.threshold = threshold
    self.style = style
  }

  /// The draft of a document from its segments and what is known about each.
  ///
  /// - Parameter evidence: one for each segment, in the same order; segments beyond its end have none.
  package func draft(_ document: Document, _ segments: [Segment], evidence: [SegmentEvidence]) -> Draft {
    let drafter = SegmentDrafter(source: document.language, target: target, threshold: threshold, style: style)
    var drafted: [DraftSegment] = []
    var counter = DraftCounter()
    var mentions = Mentions()
    for (index, segment) in segments.enumerated() {
      let known = index < evidence.count ? evidence[index] : SegmentEvidence()
      var result = drafter.draft(segment, known, mentions: &mentions)
      if let first = counter.count(result, at: index) { result.repeatTarget(of: drafted[first]) }
      drafted.append(result)
    }
    return Draft(document: document, target: target, segments: drafted, summary: counter.summary)
  }
}

extension DraftSegment {
  /// Takes the target of an equal segment earlier in the document: it is translated once.
  fileprivate mutating func repeatTarget(of first: DraftSegment) {
    target = first.target
    spans = first.spans
    origin = first.origin
    score = first.score
    match = first.match
    flags = first.flags
  }
}
