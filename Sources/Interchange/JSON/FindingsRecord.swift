package import Bitext

/// What `check --format json` prints of one run.
package struct FindingsRecord: Encodable, Sendable {
  private let files: [String]
  private let findings: [FindingRecord]
  private let summary: FindingsSummaryRecord

  package init(files: [String], findings: [Finding], segments: Int) {
    self.files = files
    self.findings = findings.map(FindingRecord.init)
    summary = FindingsSummaryRecord(findings, segments: segments)
  }
}

private struct FindingRecord: Encodable, Sendable {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  enum CodingKeys: String, CodingKey {
    case check, severity, file, segment, line, message, source, target, suggestion
  }

  /// What is absent is written as `null`, as the contract shows it.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(finding.check, forKey: .check)
    try container.encode(finding.severity.rawValue, forKey: .severity)
    try container.encode(finding.file, forKey: .file)
    try container.encode(finding.segment, forKey: .segment)
    try container.encode(finding.line, forKey: .line)
    try container.encode(finding.message, forKey: .message)
    try container.encode(finding.source.map(SpanRecord.init), forKey: .source)
    try container.encode(finding.target.map(SpanRecord.init), forKey: .target)
    try container.encode(finding.suggestion, forKey: .suggestion)
  }
}

private struct SpanRecord: Encodable, Sendable {
  let start: Int
  let end: Int
  let text: String

  init(_ span: FindingSpan) {
    start = span.range.lowerBound
    end = span.range.upperBound
    text = span.text
  }
}

private struct FindingsSummaryRecord: Encodable, Sendable {
  let segments: Int
  let errors: Int
  let warnings: Int
  let hints: Int

  init(_ findings: [Finding], segments: Int) {
    self.segments = segments
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
    hints = findings.count { $0.severity == .hint }
  }
}
