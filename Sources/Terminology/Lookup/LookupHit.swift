package import Bitext

/// An entry that answers a query, and how it matched.
package struct LookupHit: Hashable, Sendable {
  /// The entry.
  package var entry: GlossaryEntry
  /// What the answer rests on.
  package var evidence: HitEvidence
  /// How alike query and entry are, 0–100.
  package var score: Int
  /// ICU's romanization of the entry's source, without diacritics (`syrghy lafrwf`); empty where ICU has none.
  package var romanization: String
  /// The form of the entry that matched: a source form, or a target form for a query in its letters.
  package var matched: String

  package init(
    entry: GlossaryEntry, evidence: HitEvidence, score: Int, romanization: String = "", matched: String = ""
  ) {
    self.entry = entry
    self.evidence = evidence
    self.score = score
    self.romanization = romanization
    self.matched = matched
  }
}
