package import Bitext

/// What `segment --format json` prints of one file.
package struct SegmentationRecord: Encodable, Sendable {
  private let file: String
  private let language: String
  private let encoding: String
  private let segments: [SegmentRecord]
  private let reasons: [ReasonRecord]?

  /// A record; `reasons` stand in it if they were asked for.
  package init(document: Document, segments: [Segment], reasons: [SegmentationReason]? = nil) {
    file = document.name
    language = document.language.rawValue
    encoding = document.encoding
    self.segments = segments.map(SegmentRecord.init)
    self.reasons = reasons?.map(ReasonRecord.init)
  }
}

private struct SegmentRecord: Encodable, Sendable {
  let id: String
  let kind: String
  let paragraph: Int
  let start: Int
  let end: Int
  let text: String

  init(_ segment: Segment) {
    id = segment.id
    kind = segment.kind.rawValue
    paragraph = segment.paragraph
    start = segment.range.lowerBound
    end = segment.range.upperBound
    text = segment.text
  }
}

private struct ReasonRecord: Encodable, Sendable {
  let decision: String
  let offset: Int
  let reason: String

  init(_ reason: SegmentationReason) {
    decision = reason.decision.rawValue
    offset = reason.offset
    self.reason = reason.reason
  }
}
