internal import TranslationMemory

/// What counts as a match, and what is taken off for doubtful units.
public struct MemoryMatching: Hashable, Sendable {
  /// The least score that a match must keep after penalties, 0–100.
  public var threshold = 70
  /// The most matches to give.
  public var limit = 5
  /// The subject field of the text; units of another lose a point.
  public var domain: String?
  /// Which units may be found.
  public var filter = MemoryFilter()
  /// Points off for a unit that a program paired, less by its confidence.
  public var alignedPenalty = MatchPenalties().aligned
  /// Points off for a unit that nobody approved.
  public var draftPenalty = MatchPenalties().draft
  /// Points off for a unit of another subject field.
  public var domainPenalty = MatchPenalties().otherDomain
  /// Points off where a source has several translations.
  public var choicePenalty = MatchPenalties().severalTargets
  /// Points off for a unit with inline codes, which a plain text has not.
  public var codePenalty = MatchPenalties().inlineCodes
  /// Points off the units of each memory, in the order in which the memories are named.
  public var memoryPenalties: [Int] = []
  /// Whether differing numbers, dates, names and terms are replaced in the target by the segment's own.
  public var repairs = true

  /// The usual.
  public init() {}

  /// The options of a matcher.
  func options(_ pair: LanguagePair) -> MatchOptions {
    var penalties = MatchPenalties()
    penalties.aligned = alignedPenalty
    penalties.draft = draftPenalty
    penalties.otherDomain = domainPenalty
    penalties.severalTargets = choicePenalty
    penalties.inlineCodes = codePenalty
    return MatchOptions(
      pair: pair, threshold: threshold, limit: limit, domain: domain, penalties: penalties,
      filter: filter.isEmpty ? UnitFilter() : filter.unitFilter(nil))
  }
}
