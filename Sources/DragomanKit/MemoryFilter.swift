internal import TranslationMemory

/// Which units of a memory are meant: those that meet every condition given.
public struct MemoryFilter: Hashable, Sendable {
  /// Only these, by their numbers.
  public var units: [Int64] = []
  /// Only units of this subject field.
  public var domain: String?
  /// Only units by this translator.
  public var creator: String?
  /// Only units of this project.
  public var project: String?
  /// Only units that came in this file.
  public var file: String?
  /// Only units made or changed on this day or later (`2025-07-13`).
  public var since: String?
  /// Only units made or changed on this day or earlier.
  public var until: String?

  /// No condition: every unit.
  public init() {}

  /// Whether it has no condition.
  public var isEmpty: Bool { self == MemoryFilter() }

  /// The filter of a store, for one pair of languages.
  func unitFilter(_ pair: LanguagePair?) -> UnitFilter {
    var filter = UnitFilter()
    filter.pair = pair
    filter.ids = units.isEmpty ? nil : units
    filter.domain = domain
    filter.creator = creator
    filter.project = project
    filter.file = file
    filter.since = since
    filter.until = until
    return filter
  }
}
