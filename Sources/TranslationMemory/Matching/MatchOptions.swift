internal import Bitext

/// What counts as a match, and how matches are ranked.
package struct MatchOptions: Hashable, Sendable {
  /// From which language into which.
  package var pair: LanguagePair
  /// The least score, 0–100, that a match must keep after penalties.
  package var threshold: Int
  /// The most matches to give.
  package var limit: Int
  /// The subject field of the text; units of another lose ``MatchPenalties/otherDomain``.
  package var domain: String?
  /// What is taken off for doubtful units.
  package var penalties: MatchPenalties
  /// Only units that this accepts.
  package var filter: UnitFilter

  /// Options; what is not given is the usual.
  package init(
    pair: LanguagePair = LanguagePair(from: .arabic, to: .english), threshold: Int = 70, limit: Int = 5,
    domain: String? = nil, penalties: MatchPenalties = MatchPenalties(), filter: UnitFilter = UnitFilter()
  ) {
    self.pair = pair
    self.threshold = threshold
    self.limit = limit
    self.domain = domain
    self.penalties = penalties
    self.filter = filter
  }
}

/// Points taken off a match's score, each named in its reasons.
package struct MatchPenalties: Hashable, Sendable {
  /// The unit was paired by a program: this many points, less by its confidence.
  package var aligned = 5
  /// The unit was written and not yet read by a second person.
  package var draft = 2
  /// The unit's subject field is another than the text's.
  package var otherDomain = 1
  /// The unit's source has other translations as well.
  package var severalTargets = 1
  /// The unit has inline codes, which the segment has not.
  package var inlineCodes = 1

  /// The usual penalties.
  package init() {}

  /// No penalties.
  package static let none: MatchPenalties = {
    var penalties = MatchPenalties()
    penalties.aligned = 0
    penalties.draft = 0
    penalties.otherDomain = 0
    penalties.severalTargets = 0
    penalties.inlineCodes = 0
    return penalties
  }()
}

/// A memory to match against, and what is taken off the scores of its units.
package struct MemorySource: Sendable {
  /// The memory.
  package var store: any MemoryStore
  /// Points taken off each of its matches.
  package var penalty: Int

  /// A memory with its penalty.
  package init(_ store: any MemoryStore, penalty: Int = 0) {
    self.store = store
    self.penalty = penalty
  }
}
