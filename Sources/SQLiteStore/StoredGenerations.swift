internal import GRDB
internal import TranslationMemory

/// Makes index generations from the units of a database.
struct StoredGenerations {
  private let connection: Connection
  private let pair: LanguagePair
  private let memory: UInt64

  init(_ connection: Connection, _ pair: LanguagePair, memory: UInt64) {
    self.connection = connection
    self.pair = pair
    self.memory = memory
  }

  /// The units of a range of ids, as generations in memory.
  func inMemory(from first: Int64, through last: Int64) throws -> [IndexGeneration] {
    var made: [IndexGeneration] = []
    try forEachGeneration(from: first, through: last, report: nil) { bytes, _ in
      if let generation = IndexGeneration(bytes) { made.append(generation) }
    }
    return made
  }

  /// Calls `body` with one generation after another until the range of ids is covered.
  func forEachGeneration(
    from first: Int64, through last: Int64, report: (@Sendable (StoreProgress) -> Void)?,
    _ body: (OwnedBytes, ClosedRange<Int64>) throws -> Void
  ) throws {
    var progress = StoreProgress(
      task: "indexing", done: 0, total: report == nil ? 0 : try count(from: first, through: last))
    var lowest = first
    var next = first
    var builder = IndexBuilder(header(lowest: lowest))
    while next <= last {
      let rows = try sources(from: next, through: last)
      for (id, source) in rows {
        if builder.isFull(for: id) {
          try body(builder.finish(highest: id - 1), lowest...(id - 1))
          lowest = id
          builder.begin(header(lowest: lowest))
        }
        builder.add(id, SegmentWords(source))
      }
      next = rows.last.map { $0.id + 1 } ?? last + 1
      progress.done += rows.count
      report?(progress)
    }
    if lowest <= last { try body(builder.finish(highest: last), lowest...last) }
  }

  private func header(lowest: Int64) -> IndexHeader {
    IndexHeader(memory: memory, pair: pair, lowest: lowest, highest: lowest)
  }

  /// How many units are read in one transaction, so that writers need not wait for the whole.
  private static let batch = 5_000

  private func sources(from first: Int64, through last: Int64) throws -> [(id: Int64, source: String)] {
    try connection.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, source FROM unit WHERE id BETWEEN ? AND ? AND language IN \
          (SELECT id FROM language WHERE pair = ?) ORDER BY id LIMIT \(StoredGenerations.batch)
          """, arguments: [first, last, pair.description])
      var sources: [(id: Int64, source: String)] = []
      while let row = try rows.next() { sources.append((row[0], row[1])) }
      return sources
    }
  }

  private func count(from first: Int64, through last: Int64) throws -> Int {
    try connection.read { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM unit WHERE id BETWEEN ? AND ? AND language IN (SELECT id FROM language WHERE pair = ?)
          """, arguments: [first, last, pair.description]) ?? 0
    }
  }
}
