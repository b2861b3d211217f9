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
  let storedIndex: StoredIndex
  private let concordance: StoredConcordance

  /// Opens a memory, and makes the file if there is none and it may be written.
  ///
  /// This is quick whatever the size: the index is opened with the first search for similar segments.
  /// - Parameter report: told how far long work has come, such as making a missing index again.
  /// - Throws: ``SQLiteStoreError`` that says what to do.
  package init(
    path: String, access: Access = .readWrite, report: (@Sendable (StoreProgress) -> Void)? = nil
  ) throws(SQLiteStoreError) {
    name = path
    connection = try Connection(path: path, access: access)
    storedIndex = StoredIndex(connection, report: report)
    concordance = StoredConcordance(connection, report: report)
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
        database, where: "unit.id IN (\(StoredFingerprints.units)) AND language.pair = ? ORDER BY unit.id DESC",
        [Int64(bitPattern: fingerprint), Int64(bitPattern: fingerprint), pair.description])
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
    try storedIndex.index(for: pair).candidates(for: segment, threshold: threshold)
  }

  package func sharedRuns(with segment: SegmentWords, in pair: LanguagePair) throws -> [SharedRun] {
    try storedIndex.index(for: pair).sharedRuns(with: segment)
  }

  package func frequencies(of keys: Set<UInt64>, in pair: LanguagePair) throws -> WordFrequencies {
    try storedIndex.index(for: pair).frequencies(of: keys)
  }

  @discardableResult
  package func add(_ units: [TranslationUnit]) throws -> AddSummary {
    try connection.write { database in
      var adder = try UnitAdder(database)
      for unit in units { _ = try adder.add(PreparedUnit(unit)) }
      try adder.finish()
      return adder.summary
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
    try concordance.search(query)
  }

  /// Brings the index for similar segments up to date, as an import does at its end; searching does it too when it must.
  package func updateIndex() throws {
    for pair in try connection.read(StoredIndex.pairs) { try storedIndex.update(pair) }
  }
}
