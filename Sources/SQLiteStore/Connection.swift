internal import Foundation
internal import GRDB

/// The one owner of the connections to a memory's file; it translates SQLite's errors.
final class Connection: Sendable {
  /// The file.
  let path: String
  private let reader: any DatabaseReader
  private let writer: (any DatabaseWriter)?

  init(path: String, access: SQLiteStore.Access) throws(SQLiteStoreError) {
    self.path = path
    do {
      if access == .readOnly, !FileManager.default.fileExists(atPath: path) {
        throw SQLiteStoreError(.missing, path: path)
      }
      if access == .readWrite || Connection.mayWrite(path) {
        let pool = try FolderLock.held(around: path) {
          let pool = try DatabasePool(path: path, configuration: Connection.configuration)
          try Connection.prepare(pool, path: path)
          return pool
        }
        (reader, writer) = (pool, pool)
      } else {
        (reader, writer) = (try Connection.readOnly(path), nil)
      }
    } catch {
      throw Connection.explained(error, path: path)
    }
  }

  /// Whether anything can be changed.
  var canWrite: Bool { writer != nil }

  /// Reads from one snapshot of the memory.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do { return try reader.read(body) } catch { throw Connection.explained(error, path: path) }
  }

  /// Writes in one transaction: all of it, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard let writer else { throw SQLiteStoreError(.denied, path: path, detail: "it can only be read") }
    do { return try writer.write(body) } catch { throw Connection.explained(error, path: path) }
  }

  /// Makes ready for many transactions after one another: a cache of 16 MB holds the pages that each of them changes, and
  /// the log is put into the file every 32 MB rather than every 4.
  func prepareForManyWrites() throws {
    do {
      try writer?.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 8000")
      }
    } catch { throw Connection.explained(error, path: path) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
    return configuration
  }

  /// Whether the file and its folder can be written, which a database with a write-ahead log needs.
  private static func mayWrite(_ path: String) -> Bool {
    access(path, W_OK) == 0 && access(FolderLock.folder(of: path), W_OK) == 0
  }

  /// Opens a file in a folder that cannot be written: as it is, or, where its log cannot be made, as one that nobody
  /// changes.
  private static func readOnly(_ path: String) throws -> any DatabaseReader {
    var configuration = Configuration()
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { try check($0, path: path, .readOnly) }
      return queue
    } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
      let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
      let queue = try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
      try queue.read { try check($0, path: path, .readOnly) }
      return queue
    }
  }

  /// Makes the tables of a new memory, and brings those of an older one up to date.
  private static func prepare(_ pool: DatabasePool, path: String) throws {
    let migrator = Schema.migrator
    let isReady = try pool.read { database in
      try check(database, path: path, .readWrite)
      return try migrator.hasCompletedMigrations(database)
    }
    if isReady { return }
    do { try migrator.migrate(pool) } catch {
      // Another process may have made them between the check and now.
      guard try pool.read(migrator.hasCompletedMigrations) else { throw error }
    }
  }

  /// Throws if the file is not a memory, one of a newer program, or of an older one where it cannot be changed.
  private static func check(_ database: Database, path: String, _ access: SQLiteStore.Access) throws {
    let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    if tables > 0, mark != Schema.applicationID { throw SQLiteStoreError(.notAMemory, path: path) }
    if try Schema.migrator.hasBeenSuperseded(database) { throw SQLiteStoreError(.newer, path: path) }
    if access == .readOnly, try !Schema.migrator.hasCompletedMigrations(database) {
      throw SQLiteStoreError(.older, path: path)
    }
  }

  /// An error of SQLite as a person can read it; any other is passed on as it is said.
  private static func explained(_ error: any Error, path: String) -> SQLiteStoreError {
    guard let error = error as? DatabaseError else {
      return error as? SQLiteStoreError ?? SQLiteStoreError(.other, path: path, detail: "\(error)")
    }
    let detail = error.message ?? ""
    return switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: SQLiteStoreError(.notAMemory, path: path, detail: detail)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR:
      SQLiteStoreError(.denied, path: path, detail: detail)
    case .SQLITE_FULL: SQLiteStoreError(.full, path: path, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED: SQLiteStoreError(.busy, path: path, detail: detail)
    default: SQLiteStoreError(.other, path: path, detail: detail)
    }
  }
}
