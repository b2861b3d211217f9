package import Bitext
internal import Foundation
internal import GRDB
package import TranslationMemory

/// A memory in a SQLite file.
///
/// Several processes may read while one writes (WAL). The file holds the truth; the index for fuzzy matching lies beside
/// it and is made again when it is missing. This object is the one owner of the connection.
package final class SQLiteStore: MemoryStore {
  /// What the person calls it: the path as it was given.
  package let name: String

  let connection: Connection

  /// Opens a memory, and makes the file if there is none and it may be written.
  ///
  /// - Throws: ``SQLiteStoreError`` that says what to do.
  package init(path: String, access: Access = .readWrite) throws(SQLiteStoreError) {
    name = path
    connection = try Connection(path: path, access: access)
  }

  /// What a program does with a memory.
  package enum Access: Hashable, Sendable {
    /// Look things up; the file must be there.
    case readOnly
    /// Look things up and change them.
    case readWrite
  }

  package func units(withFingerprint fingerprint: UInt64, in pair: LanguagePair) throws -> [TranslationUnit] {
    try connection.read { database in
      try UnitRow.fetch(
        database, where: "unit.fingerprint = ? AND language.pair = ? ORDER BY unit.id DESC",
        [Int64(bitPattern: fingerprint), pair.description])
    }
  }

  package func units(withIDs ids: [Int64]) throws -> [TranslationUnit] {
    guard !ids.isEmpty else { return [] }
    return try connection.read { database in
      try ids.flatMap { try UnitRow.fetch(database, where: "unit.id = ?", [$0]) }
    }
  }

  package func candidates(
    for segment: SegmentWords, threshold: Int, in pair: LanguagePair
  ) throws -> [Candidate] {
    var candidates: [Candidate] = []
    var filter = UnitFilter()
    filter.pair = pair
    try forEachUnit(filter) { unit in
      let score = Similarity(segment, SegmentWords(unit.source)).score
      if score >= threshold, let id = unit.id { candidates.append(Candidate(unit: id, bound: score)) }
    }
    return candidates.sorted { ($0.bound, $0.unit) > ($1.bound, $1.unit) }
  }

  @discardableResult
  package func add(_ units: [TranslationUnit]) throws -> AddSummary {
    try connection.write { database in
      var summary = AddSummary()
      var languages = LanguageRows()
      for unit in units { try UnitRow.add(unit, to: database, &languages, &summary) }
      return summary
    }
  }

  @discardableResult
  package func remove(_ filter: UnitFilter) throws -> Int {
    let condition = FilterCondition(filter)
    return try connection.write { database in
      try database.execute(
        sql: "DELETE FROM unit WHERE id IN (SELECT unit.id FROM \(UnitRow.tables) WHERE \(condition.sql))",
        arguments: condition.arguments)
      return database.changesCount
    }
  }

  package func forEachUnit(_ filter: UnitFilter, _ body: (TranslationUnit) throws -> Void) throws {
    let condition = FilterCondition(filter)
    try connection.read { database in
      let rows = try Row.fetchCursor(
        database, sql: "\(UnitRow.select) WHERE \(condition.sql) ORDER BY unit.id", arguments: condition.arguments)
      while let row = try rows.next() { try body(UnitRow.unit(row)) }
    }
  }

  package func search(_ query: ConcordanceQuery) throws -> [ConcordanceHit] {
    let phrases = query.phrases
    var hits: [ConcordanceHit] = []
    guard !phrases.isEmpty else { return hits }
    try forEachUnit(query.filter) { unit in
      if hits.count < query.limit, let hit = ConcordanceHit(unit, phrases: phrases, side: query.side) {
        hits.append(hit)
      }
    }
    return hits
  }

  package func statistics() throws -> MemoryStatistics {
    var statistics = MemoryStatistics()
    try forEachUnit(UnitFilter()) { statistics.count($0) }
    return statistics
  }
}
