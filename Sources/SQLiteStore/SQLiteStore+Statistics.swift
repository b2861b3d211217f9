internal import Bitext
internal import GRDB
package import TranslationMemory

extension SQLiteStore {
  package func statistics(_ filter: UnitFilter) throws -> MemoryStatistics {
    var statistics = MemoryStatistics()
    let counts = StoredStatistics(filter)
    try connection.read { database in
      statistics.units = try counts.units(database)
      statistics.statuses = try counts.statuses(database)
      statistics.domains = try counts.counts(database, of: "coalesce(unit.domain, '')")
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      statistics.bytes = pages * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0)
    }
    (statistics.indexed, statistics.indexBytes) = try storedIndex.size()
    return statistics
  }

  /// What is wrong with the memory, a line each; empty if all is well.
  ///
  /// Reads all of the database (SQLite's `integrity_check`) and of the index. A part of the index that is damaged is
  /// given up, and made again when it is next needed.
  package func problems() throws -> [String] {
    let said = try connection.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    let areFound = try connection.read(StoredFingerprints.fitUnits)
    let index = try storedIndex.forgetDamaged()
    return said.filter { $0 != "ok" }.map { "\(name): \($0)" }
      + (areFound ? [] : ["\(name): equal segments may not be found; export the units and import them anew"])
      + index.map { "\($0): damaged, missing or of an older version; it will be made again" }
  }
}

/// Counts of the units that a filter accepts.
private struct StoredStatistics {
  private let condition: FilterCondition

  init(_ filter: UnitFilter) { condition = FilterCondition(filter) }

  func units(_ database: Database) throws -> [LanguagePair: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT language.source, language.target, count(*) FROM \(UnitRow.tables) WHERE \(condition.sql) \
        GROUP BY unit.language
        """, arguments: condition.arguments)
    return rows.reduce(into: [:]) { counts, row in
      let pair = LanguagePair(from: Language(rawValue: row[0]), to: Language(rawValue: row[1]))
      counts[pair, default: 0] += row[2]
    }
  }

  func statuses(_ database: Database) throws -> [String: Int] {
    let names = [0: "draft", 1: "approved", 2: "aligned"]
    let counts = try counts(database, of: "CAST(unit.status AS TEXT)")
    return counts.reduce(into: [:]) { $0[names[Int($1.key) ?? 1] ?? $1.key] = $1.value }
  }

  func counts(_ database: Database, of column: String) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT \(column), count(*) FROM \(UnitRow.tables) WHERE \(condition.sql) GROUP BY 1",
      arguments: condition.arguments)
    return rows.reduce(into: [:]) { $0[$1[0]] = $1[1] }
  }
}
