package import Bitext
internal import Foundation

/// Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the file.
package enum SARIFLog {
  /// A check as SARIF's rule.
  package struct Rule: Sendable {
    /// The check's name.
    package var id: String
    /// What it finds, in one line.
    package var summary: String
    /// Why that matters.
    package var why: String
    /// How much its findings matter.
    package var severity: Severity
    /// What it passes and finds, by examples.
    package var examples: String

    /// A rule with everything given.
    package init(id: String, summary: String, why: String, severity: Severity, examples: String) {
      self.id = id
      self.summary = summary
      self.why = why
      self.severity = severity
      self.examples = examples
    }
  }

  /// The log of one run, one line.
  ///
  /// - Parameter fingerprint: what stays the same for a finding from run to run.
  package static func text(
    of findings: [Finding], rules: [Rule], version: String, fingerprint: (Finding) -> String
  ) -> String {
    let indices = Dictionary(rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    let results = findings.map { result($0, index: indices[$0.check], fingerprint: fingerprint($0)) }
    let driver = Driver(
      name: "dragoman", semanticVersion: version,
      rules: rules.map { rule in
        ReportingDescriptor(
          id: rule.id, shortDescription: Message(rule.summary), fullDescription: Message(rule.why),
          help: Message("\(rule.summary) \(rule.why)\n\n\(rule.examples)"),
          defaultConfiguration: Configuration(level: level(rule.severity)))
      })
    return JSONLine.text(of: Log(runs: [Run(tool: Tool(driver: driver), results: results)]))
  }

  private static func result(_ finding: Finding, index: Int?, fingerprint: String) -> Result {
    let place = PhysicalLocation(
      artifactLocation: ArtifactLocation(uri: uri(finding.file)), region: finding.line.map(Region.init))
    let segment = finding.segment.isEmpty ? nil : [LogicalLocation(name: finding.segment, kind: "segment")]
    return Result(
      ruleId: finding.check, ruleIndex: index, level: level(finding.severity), message: Message(finding.message),
      locations: [Location(physicalLocation: place, logicalLocations: segment)],
      partialFingerprints: ["dragoman/v1": fingerprint],
      properties: Properties(
        source: finding.source?.text, target: finding.target?.text, suggestion: finding.suggestion))
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }

  /// A path as a URI reference: everything but what RFC 3986 leaves plain in a path is percent-encoded.
  private static func uri(_ path: String) -> String {
    let file = path == "-" ? "stdin" : path
    return file.addingPercentEncoding(withAllowedCharacters: plain) ?? "stdin"
  }

  private static let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
}
