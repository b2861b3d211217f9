package import Bitext

/// The findings of a check run as a page for people.
package struct FindingsPage: Sendable {
  private let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// The page: a line for each finding, the words it is about below, and a count at the end.
  package func text(of findings: [Finding], segments: Int) -> String {
    (findings.flatMap(lines) + [summary(of: findings, segments: segments)]).joined(separator: "\n") + "\n"
  }

  private func lines(of finding: Finding) -> [String] {
    let place = finding.segment.isEmpty ? finding.file : "\(finding.file):\(finding.segment)"
    let severity = style.paint(finding.severity.rawValue, ink(of: finding.severity))
    let head = "\(style.paint(place, .bold)): \(severity): \(Isolates.visible(finding.message)) [\(finding.check)]"
    let marks = [("source", finding.source?.text), ("target", finding.target?.text), ("write", finding.suggestion)]
    return [head]
      + marks.compactMap { label, text in
        text.flatMap { $0.isEmpty ? nil : "    \(label): \(Isolates.isolated($0))" }
      }
  }

  private func ink(of severity: Severity) -> TextStyle.Ink {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .hint: .cyan
    }
  }

  private func summary(of findings: [Finding], segments: Int) -> String {
    func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
    return "\(segments) segments: \(count(.error)) errors, \(count(.warning)) warnings, \(count(.hint)) hints"
  }
}
