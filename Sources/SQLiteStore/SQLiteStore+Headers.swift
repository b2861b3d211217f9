package import Bitext
internal import GRDB

extension SQLiteStore {
  /// Keeps what a file said of itself, to be written back on export.
  package func keepHeader(_ properties: [UnitProperty], of file: String) throws {
    try connection.write { database in
      for property in properties {
        try database.execute(
          sql: "INSERT INTO header (file, name, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          arguments: [file, property.name, property.value])
      }
    }
  }

  /// What the files that were imported said of themselves, each thing once.
  package func headerProperties() throws -> [UnitProperty] {
    try connection.read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT DISTINCT name, value FROM header ORDER BY rowid")
      return rows.map { UnitProperty(name: $0[0], value: $0[1]) }
    }
  }
}
