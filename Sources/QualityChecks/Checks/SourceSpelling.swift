internal import Bitext

/// A misspelt word of the source.
struct SourceSpelling: DocumentCheck {
  let reads = PairReading.entries
  let description = CheckDescription(
    id: "source-spelling", severity: .hint,
    summary: "A word of the source is in no dictionary, and one letter makes a word of it.",
    why: """
      Who translates a misspelt word guesses. Words of the glossary pass, names and loan words that the target has too, \
      words that the document repeats, and what differs in hamza or last letter only. Needs a hunspell dictionary.
      """,
    examples: [
      .passes("وصل الوزير", "The minister arrived").with(sourceWords: ["وصل", "وزير", "الوزير"]),
      .passes("وصل الوزبر", "Alwazbar arrived").with(sourceWords: ["وصل"]),
      .fails("وصل الوزبر", "The minister arrived").with(sourceWords: ["وصل", "الوزير"]),
    ])

  func issues(in document: DocumentAnalysis) -> [Issue] {
    SpellingScan.issues(in: document, ofSource: true)
  }
}
