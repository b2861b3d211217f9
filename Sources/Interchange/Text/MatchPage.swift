package import Bitext

/// The matches of a segment as a page for people: what differs is marked in the segment and in each source.
package struct MatchPage: Sendable {
  private let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// The page of one segment.
  package func text(of query: String, _ matches: [Match]) -> String {
    guard !matches.isEmpty else { return style.paint(Isolates.isolated(query), .bold) + "  no match\n" }
    return ([style.paint(Isolates.isolated(query), .bold)] + matches.flatMap { lines(query, $0) })
      .joined(separator: "\n") + "\n"
  }

  private func lines(_ query: String, _ match: Match) -> [String] {
    let raw = match.rawScore == match.score ? "" : ", raw \(match.rawScore)"
    let unit = match.unit.id.map { "  unit \($0)" } ?? ""
    let head = "  " + style.paint("\(match.score)", ink(of: match.score)) + "  \(match.kind.rawValue)\(raw)\(unit)"
    var lines = [head, "    " + style.paint(match.target, .green)]
    if match.differences.isEmpty {
      lines.append("    " + Isolates.isolated(match.unit.source))
    } else {
      let mine = match.differences.map(\.segment)
      let theirs = match.differences.map(\.unit)
      lines.append("    now   " + MarkedText.text(query, marks: mine, style: style, ink: .yellow))
      lines.append("    then  " + MarkedText.text(match.unit.source, marks: theirs, style: style, ink: .red))
    }
    lines += match.repairs.map { repair in
      "    repaired: \(Isolates.visible(repair.old)) → \(Isolates.visible(repair.new)) for \(Isolates.isolated(repair.source))"
    }
    return lines + match.reasons.map { "    " + style.paint(Isolates.visible($0), .dim) }
  }

  private func ink(of score: Int) -> TextStyle.Ink {
    score >= 100 ? .green : score >= 85 ? .blue : .yellow
  }
}
