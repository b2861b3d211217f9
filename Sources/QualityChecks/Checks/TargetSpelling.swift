internal import Bitext

/// A misspelt word of the target.
struct TargetSpelling: DocumentCheck {
  let reads = PairReading.entries
  let description = CheckDescription(
    id: "target-spelling", severity: .hint,
    summary: "A word of the target is in no dictionary, and one letter makes a word of it.",
    why: """
      Readers see it first. Words of the glossary pass, words with capitals, which the checks of names look at, \
      British and American spelling, words behind a prefix, and words that the document repeats. Needs a hunspell dictionary.
      """,
    examples: [
      .passes("وصل الوزير", "The minister arrived").with(targetWords: ["the", "minister", "arrived"]),
      .passes("وصل الوزير", "The Minizter arrived").with(targetWords: ["the", "minister", "arrived"]),
      .fails("وصل الوزير", "The minsiter arrived").with(targetWords: ["the", "minister", "arrived"]),
    ])

  func issues(in document: DocumentAnalysis) -> [Issue] {
    SpellingScan.issues(in: document, ofSource: false)
  }
}
