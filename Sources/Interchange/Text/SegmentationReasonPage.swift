package import Bitext

/// Why a document is cut as it is, as a page for people.
package struct SegmentationReasonPage: Sendable {
  private let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// The page: each block with its evidence, and below it every mark with the characters around it and its rule.
  package func text(of document: Document, _ reasons: [SegmentationReason]) -> String {
    ([style.paint(document.name, .bold)] + reasons.map(line)).joined(separator: "\n") + "\n"
  }

  private func line(_ step: SegmentationReason) -> String {
    let place = String(repeating: " ", count: max(0, 8 - String(step.offset).count)) + String(step.offset)
    switch step.decision {
    case .block:
      return "\(place)  " + style.paint("block", .bold) + "     \(step.reason)  " + Isolates.isolated(step.after)
    case .boundary: return "\(place)  " + style.paint("boundary", .green) + "  " + context(step)
    case .refused: return "\(place)  " + style.paint("refused", .yellow) + "   " + context(step)
    }
  }

  private func context(_ step: SegmentationReason) -> String {
    "\(step.reason)  " + Isolates.isolated(step.before + "⟂" + step.after)
  }
}
