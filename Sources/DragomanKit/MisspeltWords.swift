internal import Bitext
internal import Drafting
internal import Languages
internal import QualityChecks

/// Flags words of a source that are slips of the fingers, before anyone translates them.
///
/// Without a translation beside it, a word that no dictionary has is more often a name than a mistake; so only slips are
/// flagged.
struct MisspeltWords: Sendable {
  private let scan: SpellingScan

  init(oracle: any SpellingOracle, language: Language) {
    scan = SpellingScan(oracle: oracle, isArabic: language.matches(.arabic))
  }

  /// The flags of each segment; terms, names and glued words are none of them.
  func flags(in segments: [Segment], _ evidence: [SegmentEvidence]) -> [[Flag]] {
    var flags = [[Flag]](repeating: [], count: segments.count)
    let texts = segments.indices.filter { segments[$0].kind.isTranslated }.map { index in
      let found = evidence[index]
      let known = found.terms.map(\.range) + found.names.map(\.range) + found.flags.map(\.range)
      return SpellingScan.Text(number: index, text: segments[index].text, known: known)
    }
    for word in scan.misspellings(in: texts) where !word.slips.isEmpty {
      let text = segments[word.text].text.slice(word.range)
      flags[word.text].append(
        Flag(
          id: "source-spelling", range: word.range, text: text, message: "this word is in no dictionary",
          suggestions: word.slips))
    }
    return flags
  }
}
