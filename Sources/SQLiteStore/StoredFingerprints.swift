internal import GRDB

/// The table in which equal sources and equal units are found.
///
/// Fingerprints are hashes, so new ones fall anywhere among those that are there: put straight into one table, nearly
/// each would change a page of its own, which is then written twice. So new ones come into a small table, and when it is
/// full they are put into the large one in its order, some to each page. What is looked for is looked for in both.
struct StoredFingerprints {
  /// The units with a fingerprint, as a subquery with two arguments, both the fingerprint.
  static let units = """
    SELECT unit FROM fingerprint WHERE fingerprint = ? UNION ALL SELECT unit FROM new_fingerprint WHERE fingerprint = ?
    """

  /// Whether every unit is found by its fingerprint, and nothing else is.
  static func fitUnits(_ database: Database) throws -> Bool {
    let sql = """
      SELECT (SELECT count(*) FROM unit) = (SELECT count(*) FROM fingerprint) + (SELECT count(*) FROM new_fingerprint)
      """
    return try Bool.fetchOne(database, sql: sql) ?? false
  }

  private let database: Database
  private let inNew: DirectStatement
  private let inLarge: DirectStatement
  private let addition: DirectStatement

  init(_ database: Database) throws {
    self.database = database
    inNew = try DirectStatement("SELECT unit FROM new_fingerprint WHERE fingerprint = ? AND identity = ?", in: database)
    inLarge = try DirectStatement("SELECT unit FROM fingerprint WHERE fingerprint = ? AND identity = ?", in: database)
    addition = try DirectStatement(
      "INSERT INTO new_fingerprint (fingerprint, identity, unit) VALUES (?, ?, ?)", in: database)
  }

  /// The unit with a fingerprint and an identity.
  func unit(_ fingerprint: Int64, _ identity: Int64) throws -> Int64? {
    for lookup in [inNew, inLarge] {
      lookup.bind(1, fingerprint)
      lookup.bind(2, identity)
      if let unit = try lookup.number() { return unit }
    }
    return nil
  }

  /// Notes a new unit.
  func add(_ fingerprint: Int64, _ identity: Int64, unit: Int64) throws {
    addition.bind(1, fingerprint)
    addition.bind(2, identity)
    addition.bind(3, unit)
    try addition.run()
  }

  /// Puts new fingerprints among the others if there are many.
  func settle() throws {
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM new_fingerprint") ?? 0
    guard count > StoredFingerprints.mostNew else { return }
    try database.execute(
      sql: """
        INSERT INTO fingerprint SELECT fingerprint, identity, unit FROM new_fingerprint ORDER BY fingerprint, identity;
        DELETE FROM new_fingerprint;
        """)
  }

  /// How many fingerprints are new at most: a few megabytes, which stay in SQLite's cache while an import goes on.
  private static let mostNew = 120_000

  /// The tables, and what keeps them right when units are removed.
  static let schema = """
    CREATE TABLE fingerprint (
      fingerprint INTEGER NOT NULL,
      identity INTEGER NOT NULL,
      unit INTEGER NOT NULL,
      PRIMARY KEY (fingerprint, identity)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE new_fingerprint (
      fingerprint INTEGER NOT NULL,
      identity INTEGER NOT NULL,
      unit INTEGER NOT NULL,
      PRIMARY KEY (fingerprint, identity)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO fingerprint SELECT fingerprint, identity, id FROM unit ORDER BY fingerprint, identity;

    DROP INDEX unit_fingerprint;

    CREATE TRIGGER unit_removed AFTER DELETE ON unit BEGIN
      DELETE FROM fingerprint WHERE fingerprint = old.fingerprint AND identity = old.identity;
      DELETE FROM new_fingerprint WHERE fingerprint = old.fingerprint AND identity = old.identity;
    END;
    """
}
