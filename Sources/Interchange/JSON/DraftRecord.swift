package import Bitext

/// What `draft --format json` prints of one file.
package struct DraftRecord: Encodable, Sendable {
  private let file: String
  private let from: String
  private let to: String
  private let segments: [DraftSegmentRecord]
  private let summary: DraftSummaryRecord

  package init(_ draft: Draft) {
    file = draft.document.name
    from = draft.document.language.rawValue
    to = draft.target.rawValue
    segments = draft.segments.map(DraftSegmentRecord.init)
    summary = DraftSummaryRecord(draft.summary)
  }
}

private struct DraftSegmentRecord: Encodable, Sendable {
  let id: String
  let kind: String
  let start: Int
  let end: Int
  let source: String
  let target: String
  let origin: String
  let score: Int
  let match: MatchRecord?
  let spans: [TargetSpanRecord]
  let terms: [TermRecord]
  let flags: [FlagRecord]

  init(_ drafted: DraftSegment) {
    id = drafted.segment.id
    kind = drafted.segment.kind.rawValue
    start = drafted.segment.range.lowerBound
    end = drafted.segment.range.upperBound
    source = drafted.segment.text
    target = drafted.target
    origin = drafted.origin.rawValue
    score = drafted.score
    match = drafted.match.map(MatchRecord.init)
    spans = drafted.spans.map(TargetSpanRecord.init)
    terms = drafted.terms.map(TermRecord.init)
    flags = drafted.flags.map(FlagRecord.init)
  }
}

private struct TargetSpanRecord: Encodable, Sendable {
  let start: Int
  let end: Int
  let sourceStart: Int
  let sourceEnd: Int
  let origin: String

  init(_ span: TargetSpan) {
    start = span.target.lowerBound
    end = span.target.upperBound
    sourceStart = span.source.lowerBound
    sourceEnd = span.source.upperBound
    origin = span.origin.rawValue
  }
}

private struct TermRecord: Encodable, Sendable {
  let start: Int
  let end: Int
  let form: String
  let source: String
  let target: String
  let type: String
  let match: String
  let clitics: [String]

  init(_ hit: TermHit) {
    start = hit.range.lowerBound
    end = hit.range.upperBound
    form = hit.form
    source = hit.entry.source
    target = hit.entry.target
    type = hit.entry.type.rawValue
    match = hit.evidence.rawValue
    clitics = hit.proclitics + (hit.suffix.isEmpty ? [] : [hit.suffix])
  }
}

private struct FlagRecord: Encodable, Sendable {
  let id: String
  let start: Int
  let end: Int
  let text: String
  let message: String
  let suggestions: [String]

  init(_ flag: Flag) {
    id = flag.id
    start = flag.range.lowerBound
    end = flag.range.upperBound
    text = flag.text
    message = flag.message
    suggestions = flag.suggestions
  }
}

private struct DraftSummaryRecord: Encodable, Sendable {
  let segments: Int
  let words: Int
  let bands: [String: Int]

  init(_ summary: DraftSummary) {
    segments = summary.segments
    words = summary.words
    bands = Dictionary(uniqueKeysWithValues: MatchBand.allCases.map { ($0.rawValue, summary.bands[$0] ?? 0) })
  }
}
