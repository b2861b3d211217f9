package import Bitext

/// Which units of a memory are meant: those that meet every condition given.
package struct UnitFilter: Hashable, Sendable {
  /// Only units of this pair of languages.
  package var pair: LanguagePair?
  /// Only these.
  package var ids: [Int64]?
  /// Only units of this subject field.
  package var domain: String?
  /// Only units by this person.
  package var creator: String?
  /// Only units of this project.
  package var project: String?
  /// Only units that came in this file.
  package var file: String?
  /// Only units made or changed on this day or later (`2025-07-13`).
  package var since: String?
  /// Only units made or changed on this day or earlier.
  package var until: String?
  /// Only units with this source, to the letter.
  package var source: String?
  /// Only units with this target, to the letter.
  package var target: String?

  /// A filter with no conditions: it accepts every unit.
  package init() {}

  /// Whether it has no condition.
  package var isEmpty: Bool { self == UnitFilter() }

  /// Whether a unit meets every condition.
  package func accepts(_ unit: TranslationUnit) -> Bool {
    pair.map { $0 == unit.pair } ?? true
      && ids.map { ids in unit.id.map(ids.contains) ?? false } ?? true
      && domain.map { $0 == unit.origin.domain } ?? true
      && creator.map { $0 == unit.origin.creator } ?? true
      && project.map { $0 == unit.origin.project } ?? true
      && file.map { $0 == unit.origin.file } ?? true
      && source.map { $0 == unit.source } ?? true
      && target.map { $0 == unit.target } ?? true
      && acceptsDate(unit.origin.changed ?? unit.origin.created)
  }

  /// ISO 8601 dates compare as text; a day is compared with a date's first ten characters.
  private func acceptsDate(_ date: String?) -> Bool {
    if since == nil && until == nil { return true }
    guard let day = date.map({ String($0.prefix(10)) }) else { return false }
    return since.map { day >= $0 } ?? true && until.map { day <= $0 } ?? true
  }
}
