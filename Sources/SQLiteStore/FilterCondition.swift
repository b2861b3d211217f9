internal import GRDB
internal import TranslationMemory

/// A filter as a condition of SQL; it accepts what `UnitFilter.accepts` accepts.
struct FilterCondition {
  /// The condition, for the tables of `UnitRow.tables`.
  private(set) var sql = "1"
  /// Its values.
  private(set) var arguments = StatementArguments()

  init(_ filter: UnitFilter) {
    add("language.pair = ?", filter.pair?.description)
    add("unit.domain = ?", filter.domain)
    add("unit.creator = ?", filter.creator)
    add("unit.project = ?", filter.project)
    add("unit.file = ?", filter.file)
    add("substr(coalesce(unit.changed, unit.created), 1, 10) >= ?", filter.since)
    add("substr(coalesce(unit.changed, unit.created), 1, 10) <= ?", filter.until)
    add("unit.source = ?", filter.source)
    add("unit.target = ?", filter.target)
    if let ids = filter.ids {
      sql += " AND unit.id IN (\(ids.map(String.init).joined(separator: ", ")))"
    }
  }

  private mutating func add(_ condition: String, _ value: String?) {
    guard let value else { return }
    sql += " AND \(condition)"
    arguments += [value]
  }
}
