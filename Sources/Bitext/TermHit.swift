/// An entry found in a text.
public struct TermHit: Hashable, Sendable {
  /// The entry.
  public var entry: GlossaryEntry
  /// Where in the text, in UTF-8 offsets, with the clitics around it.
  public var range: Range<Int>
  /// The characters there (`ولافروف`).
  public var form: String
  /// The entry's source form that was recognised: `source` or one of `variants`.
  public var matched: String
  /// The proclitics taken off, in reading order (`و`, `ب`, `ال`).
  public var proclitics: [String]
  /// The suffix taken off; empty for none.
  public var suffix: String
  /// What the recognition rests on.
  public var evidence: HitEvidence
  /// Other entries that the same words may mean, with another target.
  public var alternatives: [GlossaryEntry]

  /// A hit with everything given.
  public init(
    entry: GlossaryEntry, range: Range<Int>, form: String, matched: String, proclitics: [String] = [],
    suffix: String = "", evidence: HitEvidence = .exact, alternatives: [GlossaryEntry] = []
  ) {
    self.entry = entry
    self.range = range
    self.form = form
    self.matched = matched
    self.proclitics = proclitics
    self.suffix = suffix
    self.evidence = evidence
    self.alternatives = alternatives
  }
}

/// What a term hit, or the answer to a lookup, rests on; from the firmest.
public enum HitEvidence: String, Hashable, Sendable, CaseIterable {
  /// The entry's own form.
  case exact
  /// Its own form with clitics or an inflection around it.
  case clitic
  /// One of its variants.
  case variant
  /// Equal after level-2 folding only.
  case folded
  /// A Latin spelling of its source form.
  case romanized
  /// Alike, by a score below 100.
  case fuzzy
}
