internal import Bitext
internal import GRDB
internal import TranslationMemory

/// Full-text search in the units of a database, by the keys of their words.
///
/// The table is filled when it is first searched, and then by what came since. Its words are keys, so what it finds is
/// found through folding and clitics. Where it cannot be filled, every unit is looked at.
struct StoredConcordance {
  private let connection: Connection
  private let report: (@Sendable (StoreProgress) -> Void)?

  init(_ connection: Connection, report: (@Sendable (StoreProgress) -> Void)?) {
    self.connection = connection
    self.report = report
  }

  /// The units that hold the words of a query, the best first (BM25); units without the filter's properties left out.
  func search(_ query: ConcordanceQuery) throws -> [ConcordanceHit] {
    let phrases = query.phrases
    guard !phrases.isEmpty, query.limit > 0 else { return [] }
    guard try fill() else { return try scan(query, phrases) }
    let condition = FilterCondition(query.filter)
    let units = try connection.read { database in
      try Row.fetchAll(
        database,
        sql: """
          \(UnitRow.select) JOIN concordance ON concordance.rowid = unit.id \
          WHERE concordance MATCH ? AND \(condition.sql) ORDER BY concordance.rank, unit.id DESC LIMIT ?
          """,
        arguments: [StoredConcordance.expression(phrases, side: query.side)] + condition.arguments + [query.limit]
      ).map(UnitRow.unit)
    }
    return units.compactMap { ConcordanceHit($0, phrases: phrases, side: query.side) }
  }

  /// How many units are put in with one transaction.
  private static let batch = 10_000

  /// Puts in the units that are not there yet; `false` where nothing can be written.
  private func fill() throws -> Bool {
    var (done, last) = try connection.read(StoredConcordance.extent)
    guard done < last else { return true }
    guard connection.canWrite else { return false }
    var progress = StoreProgress(task: "preparing the search", done: 0, total: Int(last - done))
    while done < last {
      let before = done
      (done, last) = try connection.write(StoredConcordance.fillBatch)
      progress.done += Int(done - before)
      report?(progress)
    }
    return true
  }

  /// The last id that is in the table, and the last that was given.
  private static func extent(_ database: Database) throws -> (done: Int64, last: Int64) {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT searchable, (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'unit') FROM memory")
    return row.map { ($0[0], $0[1]) } ?? (0, 0)
  }

  private static func fillBatch(_ database: Database) throws -> (done: Int64, last: Int64) {
    let (done, last) = try extent(database)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, source, target FROM unit WHERE id > ? ORDER BY id LIMIT \(batch)", arguments: [done])
    let insert = try database.cachedStatement(
      sql: "INSERT INTO concordance (rowid, source, target) VALUES (?, ?, ?)")
    var reached = last
    var count = 0
    while let row = try rows.next() {
      reached = row[0]
      count += 1
      try insert.execute(arguments: [reached, words(row[1]), words(row[2])])
    }
    if count < batch { reached = last }
    try database.execute(sql: "UPDATE memory SET searchable = ?", arguments: [reached])
    return (reached, last)
  }

  /// Looks at every unit.
  private func scan(_ query: ConcordanceQuery, _ phrases: [[UInt64]]) throws -> [ConcordanceHit] {
    let condition = FilterCondition(query.filter)
    return try connection.read { database in
      let rows = try Row.fetchCursor(
        database, sql: "\(UnitRow.select) WHERE \(condition.sql) ORDER BY unit.id DESC", arguments: condition.arguments)
      var hits: [ConcordanceHit] = []
      while hits.count < query.limit, let row = try rows.next() {
        if let hit = ConcordanceHit(UnitRow.unit(row), phrases: phrases, side: query.side) { hits.append(hit) }
      }
      return hits
    }
  }

  private static func words(_ text: String) -> String {
    SegmentWords(text).words.map { word(of: $0.key) }.joined(separator: " ")
  }

  /// A key as a word of letters and digits.
  private static func word(of key: UInt64) -> String { String(key, radix: 36) }

  /// The query in the language of FTS5: every phrase in one column.
  private static func expression(_ phrases: [[UInt64]], side: ConcordanceQuery.Side) -> String {
    let all = phrases.map { "\"" + $0.map(word).joined(separator: " ") + "\"" }.joined(separator: " AND ")
    return switch side {
    case .source: "source : (\(all))"
    case .target: "target : (\(all))"
    case .both: "(source : (\(all))) OR (target : (\(all)))"
    }
  }
}
