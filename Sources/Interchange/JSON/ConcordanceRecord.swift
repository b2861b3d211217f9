package import Bitext

/// What `memory search --format json` prints of one unit.
package struct ConcordanceRecord: Encodable, Sendable {
  private let unit: Int64?
  private let source: String
  private let target: String
  private let sourceSpans: [Span]
  private let targetSpans: [Span]
  private let domain: String?
  private let creator: String?
  private let created: String?
  private let changed: String?
  private let file: String?

  private struct Span: Encodable, Sendable {
    let start: Int
    let end: Int
  }

  package init(_ unit: TranslationUnit, source: [Range<Int>], target: [Range<Int>]) {
    self.unit = unit.id
    self.source = unit.source
    self.target = unit.target
    sourceSpans = source.map { Span(start: $0.lowerBound, end: $0.upperBound) }
    targetSpans = target.map { Span(start: $0.lowerBound, end: $0.upperBound) }
    domain = unit.origin.domain
    creator = unit.origin.creator
    created = unit.origin.created
    changed = unit.origin.changed
    file = unit.origin.file
  }
}
