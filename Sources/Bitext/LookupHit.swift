/// An entry that answers a query, and how it matched.
public struct LookupHit: Hashable, Sendable {
  /// The entry.
  public var entry: GlossaryEntry
  /// What the answer rests on.
  public var evidence: HitEvidence
  /// How alike query and entry are, 0–100.
  public var score: Int
  /// ICU's romanization of the entry's source, without diacritics (`syrghy lafrwf`); empty where ICU has none.
  public var icu: String
  /// The form of the entry that matched: a source form, or a target form for a query in its letters.
  public var matched: String

  /// An answer with everything given.
  public init(entry: GlossaryEntry, evidence: HitEvidence, score: Int, icu: String = "", matched: String = "") {
    self.entry = entry
    self.evidence = evidence
    self.score = score
    self.icu = icu
    self.matched = matched
  }
}
