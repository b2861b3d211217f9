package import Bitext

/// The answers to a lookup as a page for people.
package struct LookupPage: Sendable {
  private let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// The page of one query.
  package func text(of query: String, _ hits: [LookupHit]) -> String {
    let head = style.paint(Isolates.isolated(query), .bold)
    guard !hits.isEmpty else { return head + "  not in the glossary\n" }
    return ([head] + hits.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private func lines(of hit: LookupHit) -> [String] {
    let entry = hit.entry
    guard !entry.place.file.isEmpty else { return [proposal(hit)] }
    let score = hit.score < 100 ? " \(hit.score)" : ""
    let place = "\(entry.place.file):\(entry.place.line)"
    let head =
      "  " + style.paint(entry.target, .green) + "  \(entry.type.rawValue)  " + Isolates.isolated(entry.source)
      + "  " + style.paint("[\(hit.evidence.rawValue)\(score)]  \(place)", .dim)
    let details = [
      ("short", entry.short), ("also", entry.allowed.joined(separator: ", ")),
      ("never", entry.forbidden.joined(separator: ", ")),
      ("variants", entry.variants.map(Isolates.isolated).joined(separator: ", ")), ("ICU", hit.icu),
      ("note", entry.note),
    ]
    return [head] + details.filter { !$0.1.isEmpty }.map { "    \($0.0): \($0.1)" }
  }

  /// A spelling that no glossary has, and how sure it is.
  private func proposal(_ hit: LookupHit) -> String {
    "  " + style.paint(hit.entry.target, .yellow) + "  "
      + style.paint("[romanized \(hit.score)]  not in the glossary", .dim)
  }
}
