internal import GRDB

/// The tables of a memory, as a list of migrations: a step that was released is never changed, a new one is added.
enum Schema {
  /// The migrations, in order.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 units") { database in
      try database.execute(sql: Schema.units)
    }
    return migrator
  }

  /// The units and their languages.
  ///
  /// `AUTOINCREMENT` never gives an id twice, which the index beside the database rests on. The fingerprint finds equal
  /// sources, the identity the same unit: see `TranslationUnit.identity`.
  private static let units = """
    CREATE TABLE language (
      id INTEGER PRIMARY KEY,
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      pair TEXT NOT NULL,
      UNIQUE (source, target)
    ) STRICT;

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      language INTEGER NOT NULL REFERENCES language (id),
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      fingerprint INTEGER NOT NULL,
      identity INTEGER NOT NULL,
      previous INTEGER,
      next INTEGER,
      status INTEGER NOT NULL,
      confidence REAL,
      file TEXT,
      project TEXT,
      creator TEXT,
      created TEXT,
      changed TEXT,
      domain TEXT,
      properties TEXT
    ) STRICT;

    CREATE UNIQUE INDEX unit_fingerprint ON unit (fingerprint, identity);
    """
}
