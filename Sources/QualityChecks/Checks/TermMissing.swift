internal import Bitext
internal import Languages

/// A term of the source that the target does not have.
struct TermMissing: PairCheck {
  let description = CheckDescription(
    id: "term-missing", severity: .warning,
    summary: "The glossary has a term of the source, and the target has none of its forms.",
    why: """
      The house has agreed on a word. Every accepted form counts, inflected or not. A term of one common word may be \
      said in many ways and is only a hint.
      """,
    examples: [
      .passes("قذائف المدفعية", "an artillery shell", entries: SampleEntries.terms),
      .fails("قذائف المدفعية", "heavy munitions", entries: SampleEntries.terms),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated else { return [] }
    return pair.missing { !$0.type.isName }.map { mention in
      let isPhrase = mention.hit.matched.utf8.contains(0x20)
      return Issue(
        "The glossary has \(Quotation.of(mention.hit.entry.target)) for \(Quotation.of(mention.hit.form)).",
        source: mention.hit.range, severity: isPhrase ? nil : .hint)
    }
  }
}
