package import Bitext

/// The segments of a document as a page for people.
package struct SegmentationPage: Sendable {
  private let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// The page: a line that counts, then the segments, each with its number and kind.
  package func text(of document: Document, _ segments: [Segment]) -> String {
    ([head(of: document, segments)] + segments.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private func head(of document: Document, _ segments: [Segment]) -> String {
    func count(_ kind: SegmentKind) -> Int { segments.count { $0.kind == kind } }
    let parts = [
      "\(segments.count { $0.kind.isTranslated }) to translate (\(count(.heading)) headings)",
      "\(count(.metadata)) metadata", "\(count(.boilerplate)) boilerplate",
    ]
    let counts = parts.joined(separator: ", ")
    return style.paint(document.name, .bold) + "  \(document.language), \(document.encoding): \(counts)"
  }

  private func lines(of segment: Segment) -> [String] {
    let label = padded(segment.id, 4) + "  " + padded(segment.kind.rawValue, 11, before: false) + "  "
    let wrapped = TextWrap.lines(segment.text, width: style.width - label.count)
    let indent = String(repeating: " ", count: label.count)
    let ink: TextStyle.Ink = segment.kind.isTranslated ? .bold : .dim
    return wrapped.enumerated().map { index, line in
      (index == 0 ? style.paint(label, ink) : indent) + Isolates.isolated(line)
    }
  }

  private func padded(_ text: String, _ width: Int, before: Bool = true) -> String {
    let gap = String(repeating: " ", count: max(0, width - text.count))
    return before ? gap + text : text + gap
  }
}
