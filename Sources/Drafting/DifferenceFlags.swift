internal import Bitext
internal import Languages

/// Flags for the words in which a segment and the source of its match differ.
enum DifferenceFlags {
  /// The flag for a difference, with what the values or terms in it are in the target; `nil` where only the spelling
  /// differs.
  static func flag(
    for difference: Difference, in drafted: DraftSegment, of match: Match, written: [Piece]
  ) -> Flag? {
    let here = drafted.segment.text.slice(difference.segment)
    let there = match.unit.source.slice(difference.unit)
    guard !ArabicSpelling.isSame(here, there) else { return nil }
    if isMisspelling(here, of: there) {
      return Flag(
        id: "source-spelling", range: difference.segment, text: here,
        message: "perhaps misspelt; the matched source has another word", suggestions: [there])
    }
    let values = written.filter { $0.source.overlaps(difference.segment) }.map(\.target)
    let terms = drafted.terms.filter { $0.range.overlaps(difference.segment) }.map(\.entry.target)
    return Flag(
      id: "match-difference", range: difference.segment, text: here, message: message(here: here, there: there),
      suggestions: values.isEmpty ? terms : values)
  }

  private static func message(here: String, there: String) -> String {
    if there.isEmpty { return "not in the matched source; add it to the target" }
    if here.isEmpty { return "the matched source also has “\(there)”; take it out of the target" }
    return "the matched source has “\(there)” here; change the target"
  }

  /// Whether a word is a common one but for a letter, and not a common one itself (الماصي, الماضي).
  private static func isMisspelling(_ word: String, of other: String) -> Bool {
    guard word.unicodeScalars.count >= 4, !word.contains(" "), !other.contains(" ") else { return false }
    guard frequentWords.contains(other), !frequentWords.contains(word) else { return false }
    // An Arabic letter is two bytes: one letter more or less is two edits, one for another is mostly one.
    let limit = word.utf8.count == other.utf8.count ? 1 : 2
    return EditDistance.within(limit: limit, Array(word.utf8), Array(other.utf8))
  }

  private static let frequentWords = Set(ArabicClitics.frequentWords)
}
