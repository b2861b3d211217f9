internal import Bitext
internal import Languages

/// A term translated in more than one way.
struct TermInconsistent: DocumentCheck {
  let reads = PairReading.entries
  let description = CheckDescription(
    id: "term-inconsistent", severity: .warning,
    summary: "One term of the glossary has several accepted translations in the document.",
    why: "Every one is right, but a reader takes two words for two things. The one used less is reported.",
    examples: [
      .passes(
        [("قذائف المدفعية", "artillery shells"), ("قذائف المدفعية", "the artillery shell")],
        entries: SampleEntries.terms),
      .fails(
        [("قذائف المدفعية", "artillery shells"), ("قذائف المدفعية", "artillery rounds")], entries: SampleEntries.terms),
    ])

  func issues(in document: DocumentAnalysis) -> [Issue] {
    document.minorities { !$0.type.isName }
  }
}
