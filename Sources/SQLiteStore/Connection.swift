internal import Foundation
internal import GRDB

/// The one owner of the connections to a memory's file; it translates SQLite's errors.
final class Connection: Sendable {
  let path: String
  private let reader: any DatabaseReader
  private let writer: (any DatabaseWriter)?

  init(path: String, access: SQLiteStore.Access) throws(SQLiteStoreError) {
    self.path = path
    do {
      if access == .readOnly, !FileManager.default.fileExists(atPath: path) {
        throw SQLiteStoreError(.missing, path: path)
      }
      let pool = try DatabasePool(path: path, configuration: Connection.configuration)
      try Connection.migrate(pool, path: path)
      reader = pool
      writer = pool
    } catch {
      throw Connection.explained(error, path: path)
    }
  }

  /// Reads from one snapshot of the memory.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do { return try reader.read(body) } catch { throw Connection.explained(error, path: path) }
  }

  /// Writes in one transaction: all of it, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard let writer else { throw SQLiteStoreError(.denied, path: path, detail: "opened for reading") }
    do { return try writer.write(body) } catch { throw Connection.explained(error, path: path) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 4
    return configuration
  }

  private static func migrate(_ pool: DatabasePool, path: String) throws {
    let migrator = Schema.migrator
    if try pool.read(migrator.hasBeenSuperseded) { throw SQLiteStoreError(.newer, path: path) }
    if try !pool.read(migrator.hasCompletedMigrations) { try migrator.migrate(pool) }
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
