package import Bitext

/// What `check --format tsv` prints: a row for each finding.
package enum FindingsTSV {
  /// The findings as a whole table, the header first.
  package static func text(of findings: [Finding]) -> String {
    let header = ["file", "segment", "severity", "check", "message", "source", "target", "suggestion"]
    let rows = findings.map { finding in
      [
        finding.file, finding.segment, finding.severity.rawValue, finding.check, finding.message,
        finding.source?.text ?? "", finding.target?.text ?? "", finding.suggestion ?? "",
      ]
    }
    return ([header] + rows).map { LinearTSV.row($0) + "\n" }.joined()
  }
}
