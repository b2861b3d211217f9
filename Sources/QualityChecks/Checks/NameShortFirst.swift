internal import Bitext
internal import Languages

/// A name that is short where it is first met.
struct NameShortFirst: DocumentCheck {
  let description = CheckDescription(
    id: "name-short-first", severity: .warning,
    summary: "The short form of a name stands before the full one, though the source has the full name there.",
    why: """
      News gives the full name once and the short one after it. Headings may use the short form, and so may a target \
      whose source does.
      """,
    examples: [
      .passes([("سيرغي لافروف", "Sergey Lavrov said"), ("لافروف", "Lavrov said")], entries: SampleEntries.names),
      .passes([("قال لافروف", "Lavrov said")], entries: SampleEntries.names),
      .fails([("قال سيرغي لافروف", "Lavrov said")], entries: SampleEntries.names),
    ])

  func issues(in document: DocumentAnalysis) -> [Issue] {
    var seen: Set<String> = []
    var issues: [Issue] = []
    for (index, item) in document.items.enumerated() where item.pair.kind != .heading {
      for mention in item.mentions {
        let entry = mention.hit.entry
        guard entry.type == .person, let rendering = mention.rendering, !seen.contains(entry.source) else { continue }
        let isFullInSource = mention.hit.matched.split(separator: " ").count > 1
        if rendering.kind == .short, isFullInSource {
          issues.append(
            Issue(
              pair: index,
              "\(Quotation.of(rendering.form)) stands before the full name \(Quotation.of(entry.target)).",
              source: mention.hit.range, target: rendering.range, suggestion: entry.target))
        }
        seen.insert(entry.source)
      }
    }
    return issues
  }
}
