internal import Bitext
internal import Languages

/// A term in a form that the house rejects.
struct TermForbidden: PairCheck {
  let reads = PairReading.entries
  let description = CheckDescription(
    id: "term-forbidden", severity: .error,
    summary: "A term stands in a form that the glossary forbids.",
    why: "The glossary says which words must not translate a term (“artillery missiles” for shells).",
    examples: [
      .passes("قذائف المدفعية", "artillery shells", entries: SampleEntries.terms),
      .fails("قذائف المدفعية", "artillery missiles", entries: SampleEntries.terms),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    pair.forbidden { !$0.type.isName }
  }
}
