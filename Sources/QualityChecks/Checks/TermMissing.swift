internal import Bitext
internal import Languages

/// A term of the source that the target does not have.
struct TermMissing: PairCheck {
  let reads = PairReading.entries
  let description = CheckDescription(
    id: "term-missing", severity: .warning,
    summary: "The glossary has a term of the source, and the target has none of its forms.",
    why: """
      The house has agreed on a word. Every accepted form counts, inflected or not. A single word, or a turn of \
      speech (“based on”), may be said in many ways and is only a hint; units, currencies and dates are left to their checks.
      """,
    examples: [
      .passes("قذائف المدفعية", "an artillery shell", entries: SampleEntries.terms),
      .fails("قذائف المدفعية", "heavy munitions", entries: SampleEntries.terms),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated else { return [] }
    return pair.missing { !$0.type.isName && !TermMissing.measured.contains($0.domain) }.map { mention in
      Issue(
        "The glossary has \(Quotation.of(mention.hit.entry.target)) for \(Quotation.of(mention.hit.form)).",
        source: mention.hit.range, severity: isTechnical(mention.hit) ? nil : .hint)
    }
  }

  /// Whether the term is a phrase on both sides, and no turn of speech (“based on”, “so far”).
  private func isTechnical(_ hit: TermHit) -> Bool {
    let words = hit.entry.target.split(separator: " ")
    return hit.matched.utf8.contains(0x20) && words.count > 1 && words.allSatisfy { $0.utf8.count > 3 }
      && words.allSatisfy { !TermMissing.turns.contains($0.lowercased()) }
  }

  /// Fields whose terms the checks of numbers, dates, units and currencies compare by value.
  private static let measured: Set<String> = ["calendar", "units", "currency", "currencies", "economy"]

  private static let turns = Set(WordList.items(of: PackageResources.english_turns_txt))
}
