package import Bitext

/// A unit that a search found, as lines for people: the words found are marked.
package struct ConcordancePage: Sendable {
  private let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// The lines of one unit.
  package func text(of unit: TranslationUnit, source: [Range<Int>], target: [Range<Int>]) -> String {
    let origin = unit.origin
    let details = [origin.changed ?? origin.created, origin.domain, origin.creator, origin.file].compactMap(\.self)
    let head = unit.id.map { "unit \($0)" } ?? "unit"
    return [
      style.paint(([head] + details.map(Isolates.visible)).joined(separator: "  "), .dim),
      "  " + MarkedText.text(unit.source, marks: source, style: style, ink: .yellow),
      "  " + MarkedText.text(unit.target, marks: target, style: style, ink: .yellow),
    ].joined(separator: "\n") + "\n"
  }
}
