/// A unit found in a memory for a segment.
public struct Match: Hashable, Sendable {
  /// The unit.
  public var unit: TranslationUnit
  /// Why it counts as found.
  public var kind: MatchKind
  /// How alike the sources are, 0–101, spelling and proclitics discounted, penalties taken off.
  public var score: Int
  /// The same with no discount and no penalty.
  public var rawScore: Int
  /// Every discount and penalty, and what differs, in words.
  public var reasons: [String]
  /// What differs, word by word, in the order of the segment.
  public var differences: [Difference]
  /// What was replaced in the target; empty unless `kind` is `repaired`.
  public var repairs: [Repair]
  /// The target offered: the unit's own, or the repaired one.
  public var target: String

  /// A match with everything given.
  public init(
    unit: TranslationUnit, kind: MatchKind, score: Int, rawScore: Int, reasons: [String] = [],
    differences: [Difference] = [], repairs: [Repair] = [], target: String? = nil
  ) {
    self.unit = unit
    self.kind = kind
    self.score = score
    self.rawScore = rawScore
    self.reasons = reasons
    self.differences = differences
    self.repairs = repairs
    self.target = target ?? unit.target
  }
}

/// Why a unit counts as found.
public enum MatchKind: String, Hashable, Sendable {
  /// The same segment with the same neighbours: 101.
  case context
  /// The same segment: 100.
  case exact
  /// A fuzzy match whose differing names, numbers or dates were replaced by the segment's own: below 100.
  case repaired
  /// A similar segment: below 100.
  case fuzzy
}

/// One place where a segment and the source of a match differ.
public struct Difference: Hashable, Sendable {
  /// Where in the segment, in UTF-8 offsets; empty where the unit has words that the segment lacks.
  public var segment: Range<Int>
  /// Where in the unit's source, likewise.
  public var unit: Range<Int>
  /// Whether the words are the same but for spelling or proclitics.
  public var isSpelling: Bool

  /// A difference with both places given.
  public init(segment: Range<Int>, unit: Range<Int>, isSpelling: Bool = false) {
    self.segment = segment
    self.unit = unit
    self.isSpelling = isSpelling
  }
}

/// A span of a match's target that was replaced by the segment's own value.
public struct Repair: Hashable, Sendable {
  /// Where in the repaired target, in UTF-8 offsets.
  public var target: Range<Int>
  /// What stood there.
  public var old: String
  /// What stands there now.
  public var new: String
  /// The words of the segment it comes from.
  public var source: String

  /// A repair with everything given.
  public init(target: Range<Int>, old: String, new: String, source: String) {
    self.target = target
    self.old = old
    self.new = new
    self.source = source
  }
}

/// A part of a segment that a memory translates.
public struct MemoryFragment: Hashable, Sendable {
  /// Where in the segment, in UTF-8 offsets.
  public var range: Range<Int>
  /// What stands for it in the target language.
  public var target: String
  /// The unit that it comes from.
  public var unit: TranslationUnit
  /// How the target was found: `whole` where the unit is just this part.
  public var evidence: FragmentEvidence

  /// A fragment with everything given.
  public init(range: Range<Int>, target: String, unit: TranslationUnit, evidence: FragmentEvidence) {
    self.range = range
    self.target = target
    self.unit = unit
    self.evidence = evidence
  }
}

/// How the target of a fragment was found.
public enum FragmentEvidence: Hashable, Sendable {
  /// The unit is just this part.
  case whole
  /// So many units have this part in common, and their targets these words.
  case shared(units: Int)
}
