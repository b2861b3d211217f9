internal import Bitext

/// The findings of a check run as a page for people.
package struct FindingsPage: Sendable {
  private let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// The page: a line for each finding, the words it is about below, in the text they stand in, and a count at the end.
  package func text(of documents: [FindingsReport.Document]) -> String {
    let findings = documents.flatMap { document in
      let pairs = Dictionary(document.pairs.map { (PairPlace($0), $0) }) { first, _ in first }
      return document.findings.flatMap { lines(of: $0, in: pairs[PairPlace($0)]) }
    }
    return (findings + [summary(of: documents)]).joined(separator: "\n") + "\n"
  }

  private func lines(of finding: Finding, in pair: TranslatedPair?) -> [String] {
    let place = finding.segment.isEmpty ? finding.file : "\(finding.file):\(finding.segment)"
    let severity = style.paint(finding.severity.rawValue, ink(of: finding.severity))
    let message = QuotedParts.joined(finding.message, plain: Isolates.visible, quoted: isolatedIfForeign)
    let head = "\(style.paint(place, .bold)): \(severity): \(message) [\(finding.check)]"
    let texts = [
      line("source", finding.source, in: pair?.source, finding),
      line("target", finding.target, in: pair?.target, finding),
      finding.suggestion.flatMap { $0.isEmpty ? nil : "    write:  \(Isolates.isolated($0))" },
    ]
    return [head] + texts.compactMap { $0 }
  }

  /// The words of one side, marked in as much of their text as fits on the line.
  private func line(_ label: String, _ span: FindingSpan?, in text: String?, _ finding: Finding) -> String? {
    guard let span, let text else { return nil }
    let indent = "    \(label): "
    let excerpt = Excerpt(text, around: span.range, width: max(16, style.width - indent.count))
    guard !excerpt.text.isEmpty else { return nil }
    let isWhole = excerpt.mark == 0..<excerpt.text.utf8.count
    let marks = isWhole ? [] : [excerpt.mark]
    return indent + MarkedText.text(excerpt.text, marks: marks, style: style, ink: ink(of: finding.severity))
  }

  /// What may run from right to left is isolated; the rest stays as a person would search for it.
  private func isolatedIfForeign(_ text: String) -> String {
    text.utf8.contains { $0 >= 0xD6 && $0 < 0xE0 } ? Isolates.isolated(text) : Isolates.visible(text)
  }

  private func ink(of severity: Severity) -> TextStyle.Ink {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .hint: .cyan
    }
  }

  private func summary(of documents: [FindingsReport.Document]) -> String {
    let segments = documents.reduce(0) { $0 + $1.pairs.count }
    let counts = Severity.allCases.reversed().map { severity in
      let count = documents.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
      return FindingsPage.counted(count, severity.rawValue)
    }
    return "\(FindingsPage.counted(segments, "segment")): \(counts.joined(separator: ", "))"
  }

  /// A number of things: `1 error`, `2 errors`.
  static func counted(_ count: Int, _ name: String) -> String { "\(count) \(name)\(count == 1 ? "" : "s")" }
}

/// A pair in its file: where several documents are in one, ids come again.
struct PairPlace: Hashable {
  private let id: String
  private let line: Int?

  init(_ pair: TranslatedPair) { (id, line) = (pair.id, pair.line) }

  init(_ finding: Finding) { (id, line) = (finding.segment, finding.line) }
}
