internal import Bitext
internal import Languages

/// Different sources with one target.
struct SourceInconsistent: DocumentCheck {
  let description = CheckDescription(
    id: "source-inconsistent", severity: .warning,
    summary: "Sources that differ have the same target.",
    why: """
      A target was copied to the wrong row. Sources that differ in spelling, marks or one small word pass, and so do \
      targets of fewer than four words.
      """,
    examples: [
      .passes([
        ("حذر الوزير من الحرب", "The minister warned of war"), ("حذّر الوزير من الحرب.", "The minister warned of war"),
      ]),
      .fails([
        ("حذر الوزير من الحرب", "The minister warned of war"), ("وصل الوفد إلى المدينة", "The minister warned of war"),
      ]),
    ])

  func issues(in document: DocumentAnalysis) -> [Issue] {
    document.groups(of: \.target).flatMap { key, pairs -> [Issue] in
      guard key.words >= 4, let first = pairs.first else { return [] }
      return pairs.dropFirst().compactMap { index in
        let (left, right) = (document.items[first].pair, document.items[index].pair)
        guard WordOverlap.isLow(left.source, right.source) else { return nil }
        return Issue(
          pair: index, "Segment \(left.id) has the same target and another source.",
          target: 0..<right.target.utf8.count)
      }
    }
  }
}

/// Whether two texts share few words.
enum WordOverlap {
  static func isLow(_ left: String, _ right: String) -> Bool {
    let mine = words(left)
    let theirs = words(right)
    guard !mine.isEmpty, !theirs.isEmpty else { return false }
    return mine.intersection(theirs).count * 2 < max(mine.count, theirs.count)
  }

  private static func words(_ text: String) -> Set<UInt64> {
    Set(NormalizedWords(text).words.filter { $0.kind != .punctuation }.map(\.hash))
  }
}
