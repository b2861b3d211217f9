internal import Bitext
internal import Languages

/// One source with different targets.
struct TargetInconsistent: DocumentCheck {
  let description = CheckDescription(
    id: "target-inconsistent", severity: .warning,
    summary: "The same source has different targets in one document.",
    why: """
      A heading or a formula reads one way throughout. Differences in case and marks pass; a source of one or two words \
      is a hint, since context decides.
      """,
    examples: [
      .passes([("اتفاقية الدفاع المشترك", "Joint defense pact"), ("اتفاقية الدفاع المشترك", "Joint Defense Pact")]),
      .fails([("اتفاقية الدفاع المشترك", "Joint defense pact"), ("اتفاقية الدفاع المشترك", "Mutual defense treaty")]),
    ])

  func issues(in document: DocumentAnalysis) -> [Issue] {
    document.groups(of: \.source).flatMap { key, pairs -> [Issue] in
      guard let first = pairs.first else { return [] }
      let known = document.items[first].target
      return pairs.dropFirst().compactMap { index in
        let pair = document.items[index].pair
        let target = document.items[index].target
        guard target != known, target.words > 0, known.words > 0 else { return nil }
        return Issue(
          pair: index,
          "Segment \(document.items[first].pair.id) has \(Quotation.of(document.items[first].pair.target)) for this.",
          target: 0..<pair.target.utf8.count, severity: key.words < 3 ? .hint : nil)
      }
    }
  }
}
