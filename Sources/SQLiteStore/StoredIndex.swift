internal import Bitext
internal import GRDB
internal import Synchronization
internal import TranslationMemory

/// The index of a memory as one process sees it: files that are listed, and the newest units in memory.
///
/// A few new units are read from the database whenever they are needed; when there are many, they become a file. The
/// database is what all processes agree on: whoever is first to list a file wins, and the other throws its own away.
final class StoredIndex: Sendable {
  private let connection: Connection
  private let files: GenerationFiles
  private let report: (@Sendable (StoreProgress) -> Void)?
  private let cache = Mutex<[LanguagePair: Cached]>([:])

  private struct Cached {
    var index: SegmentIndex
    /// The last id that it covers.
    var highest: Int64
  }

  init(_ connection: Connection, report: (@Sendable (StoreProgress) -> Void)?) {
    self.connection = connection
    files = GenerationFiles(database: connection.path)
    self.report = report
  }

  /// How many new units are read each time before they become a file.
  private static let mostUnfiled = 2_000

  /// The index of a pair, covering every unit that is in the memory now.
  func index(for pair: LanguagePair) throws -> SegmentIndex {
    let last = try connection.read(StoredIndex.lastID)
    if let cached = cache.withLock({ $0[pair] }), cached.highest == last { return cached.index }
    var state = try state(of: pair)
    if state.unfiled > StoredIndex.mostUnfiled {
      try update(pair)
      state = try self.state(of: pair)
    }
    var generations = open(state)
    if generations.count < state.headers.count, connection.canWrite {
      // A file is damaged inside, or another process has just put another in its place.
      _ = try forgetDamaged()
      try update(pair)
      state = try self.state(of: pair)
      generations = open(state)
    }
    let covered = generations.last?.header.highest ?? 0
    if covered < state.covered || state.unfiled > 0 {
      generations += try StoredGenerations(connection, pair, memory: state.memory)
        .inMemory(from: covered + 1, through: state.last)
    }
    let index = SegmentIndex(generations)
    cache.withLock { $0[pair] = Cached(index: index, highest: state.last) }
    return index
  }

  /// Opens the files of a state, up to the first that cannot be opened.
  private func open(_ state: IndexState) -> [IndexGeneration] {
    var generations: [IndexGeneration] = []
    for listed in state.listed.prefix(state.headers.count) {
      guard let generation = files.open(listed, memory: state.memory) else { break }
      generations.append(generation)
    }
    return generations
  }

  /// Makes files of all units that are in none, as far as the folder can be written.
  ///
  /// Small files before them are joined to them, so that there are never many; units that were removed leave with that.
  func update(_ pair: LanguagePair) throws {
    guard connection.canWrite else { return }
    let state = try state(of: pair)
    guard state.unfiled > 0 else { return }
    let kept = state.keptGenerations(joining: state.unfiled)
    let start = (kept.last?.ids.upperBound ?? 0) + 1
    let maker = StoredGenerations(connection, pair, memory: state.memory)
    var made: [GenerationFiles.Listed] = []
    do {
      try maker.forEachGeneration(from: start, through: state.last, report: report) { bytes, ids in
        made.append(GenerationFiles.Listed(pair: pair, ids: ids, file: try files.write(bytes)))
      }
      let replaced = state.listed.filter { !kept.contains($0) }
      let isListed = try list(made, replacing: replaced, of: pair)
      files.remove((isListed ? replaced : made).map(\.file))
    } catch {
      files.remove(made.map(\.file))
      throw error
    }
    try removeStrays()
  }

  /// Removes what programs that were stopped left behind.
  func removeStrays() throws { files.removeStrays(listed: try connection.read(StoredIndex.allFiles)) }

  /// Makes a file of units that are in none, and lists it after the others; `false`, and no file, if another process
  /// listed one for them.
  func add(_ bytes: OwnedBytes, _ ids: ClosedRange<Int64>, of pair: LanguagePair) throws -> Bool {
    let made = GenerationFiles.Listed(pair: pair, ids: ids, file: try files.write(bytes))
    do {
      let isListed = try list([made], replacing: [], of: pair)
      if !isListed { files.remove([made.file]) }
      return isListed
    } catch {
      files.remove([made.file])
      throw error
    }
  }

  /// The bytes of the files, and the segments in them.
  func size() throws -> (segments: Int, bytes: Int) {
    let pairs = try connection.read(StoredIndex.pairs)
    let states = try pairs.map(state(of:))
    return (
      states.reduce(0) { $0 + $1.headers.reduce(0) { $0 + $1.segments } },
      states.reduce(0) { $0 + files.size(of: $1.listed.map(\.file)) }
    )
  }

  /// The files that are missing or damaged, byte by byte; they are listed no more, so that they are made again.
  func forgetDamaged() throws -> [String] {
    var damaged: [String] = []
    for pair in try connection.read(StoredIndex.pairs) {
      let (memory, listed) = try connection.read { database in
        (try StoredIndex.mark(database), try GenerationFiles.listed(pair, in: database))
      }
      damaged += listed.filter { !(files.open($0, memory: memory)?.isIntact() ?? false) }.map(\.file)
    }
    if connection.canWrite, !damaged.isEmpty {
      try connection.write { database in
        for file in damaged { try database.execute(sql: "DELETE FROM generation WHERE file = ?", arguments: [file]) }
      }
      files.remove(damaged)
      cache.withLock { $0.removeAll() }
    }
    return damaged
  }

  /// The pairs of languages that a memory has.
  static func pairs(_ database: Database) throws -> [LanguagePair] {
    let rows = try Row.fetchAll(database, sql: "SELECT DISTINCT source, target FROM language")
    return Set(rows.map { LanguagePair(from: Language(rawValue: $0[0]), to: Language(rawValue: $0[1])) })
      .sorted { $0.description < $1.description }
  }

  /// The last id that was given to a unit.
  static func lastID(_ database: Database) throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'unit'") ?? 0
  }

  private static func mark(_ database: Database) throws -> UInt64 {
    UInt64(bitPattern: try Int64.fetchOne(database, sql: "SELECT mark FROM memory") ?? 0)
  }

  private static func allFiles(_ database: Database) throws -> Set<String> {
    try String.fetchSet(database, sql: "SELECT file FROM generation")
  }

  /// Reads what is listed and what is not covered by it, in one snapshot.
  func state(of pair: LanguagePair) throws -> IndexState {
    try connection.read { database in
      let memory = try StoredIndex.mark(database)
      let listed = try GenerationFiles.listed(pair, in: database)
      var state = IndexState(memory: memory, listed: listed, last: try StoredIndex.lastID(database))
      for file in listed {
        guard file.ids.lowerBound == state.covered + 1, let header = files.header(file, memory: memory) else { break }
        state.headers.append(header)
        state.covered = file.ids.upperBound
      }
      state.unfiled =
        try Int.fetchOne(
          database,
          sql: """
            SELECT count(*) FROM unit WHERE id > ? AND language IN (SELECT id FROM language WHERE pair = ?)
            """, arguments: [state.covered, pair.description]) ?? 0
      return state
    }
  }

  /// Lists new files in place of others; `false` if another process changed the list meanwhile.
  private func list(
    _ made: [GenerationFiles.Listed], replacing replaced: [GenerationFiles.Listed], of pair: LanguagePair
  ) throws -> Bool {
    guard let first = made.first else { return true }
    return try connection.write { database in
      let now = try GenerationFiles.listed(pair, in: database)
      guard now.filter({ $0.ids.upperBound >= first.ids.lowerBound }) == replaced else { return false }
      for file in replaced {
        try database.execute(sql: "DELETE FROM generation WHERE file = ?", arguments: [file.file])
      }
      for file in made {
        try database.execute(
          sql: "INSERT INTO generation (pair, lowest, highest, file) VALUES (?, ?, ?, ?)",
          arguments: [pair.description, file.ids.lowerBound, file.ids.upperBound, file.file])
      }
      return true
    }
  }
}
