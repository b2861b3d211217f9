internal import Bitext
internal import Languages

/// A name that is short where it is first met.
struct NameShortFirst: DocumentCheck {
  let reads = PairReading.entries
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
        if rendering.kind == .short, isFullInSource, !isLonger(rendering, than: entry, in: item.pair.target) {
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

  /// Whether the short form stands beside another word of the name: Tedros Adhanom for Tedros Adhanom Ghebreyesus.
  private func isLonger(_ rendering: Rendering, than entry: GlossaryEntry, in target: String) -> Bool {
    let before = target.slice(0..<rendering.range.lowerBound).split(separator: " ").last
    let after = target.slice(rendering.range.upperBound..<target.utf8.count).split(separator: " ").first
    let names = entry.target.split(separator: " ")
    return [before, after].contains { word in
      word.map { word in
        // António for Antonio: the first letters tell.
        word.first?.isUppercase == true && names.contains { zip(word, $0).prefix { $0 == $1 }.count >= 3 }
      } ?? false
    }
  }
}
