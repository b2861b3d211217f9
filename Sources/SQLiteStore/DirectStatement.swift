internal import GRDB
internal import GRDBSQLite

/// A statement that is run for each of very many units: its values are bound one by one, without the arrays of them that
/// GRDB makes, which take as long as SQLite itself.
struct DirectStatement {
  private let statement: Statement
  private let database: Database
  private var pointer: OpaquePointer { statement.sqliteStatement }

  /// A statement, compiled once a connection.
  init(_ sql: String, in database: Database) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
  }

  /// Gives a parameter, counted from 1, its value.
  func bind(_ parameter: Int32, _ value: Int64?) {
    if let value { sqlite3_bind_int64(pointer, parameter, value) } else { sqlite3_bind_null(pointer, parameter) }
  }

  /// Gives a parameter, counted from 1, its value.
  func bind(_ parameter: Int32, _ value: Double?) {
    if let value { sqlite3_bind_double(pointer, parameter, value) } else { sqlite3_bind_null(pointer, parameter) }
  }

  /// Gives a parameter, counted from 1, its value.
  func bind(_ parameter: Int32, _ value: String?) {
    guard var value else {
      sqlite3_bind_null(pointer, parameter)
      return
    }
    value.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        // Without an address SQLite would bind NULL.
        guard let start = $0.baseAddress else { return sqlite3_bind_text(pointer, parameter, "", 0, copied) }
        return sqlite3_bind_text(pointer, parameter, start, Int32($0.count), copied)
      }
    }
  }

  /// Tells SQLite to make a copy of its own.
  private var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  /// Runs it for its effect.
  func run() throws { _ = try first { _ in } }

  /// Runs it, and gives the first column of its first row, if there is one.
  func number() throws -> Int64? { try first { sqlite3_column_int64($0, 0) } }

  private func first<Value>(_ read: (OpaquePointer) -> Value) throws -> Value? {
    defer { sqlite3_reset(pointer) }
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return read(pointer)
    case SQLITE_DONE: return nil
    case let code:
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
    }
  }
}
