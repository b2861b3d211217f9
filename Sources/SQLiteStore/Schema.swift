internal import GRDB

/// The tables of a memory, as a list of migrations: a step that was released is never changed, a new one is added.
enum Schema {
  /// Marks a SQLite file as a memory: `PRAGMA application_id`, the letters `Drgm`.
  static let applicationID = 0x4472_676D

  /// The migrations, in order.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 units") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: units)
      try database.execute(
        sql: "INSERT INTO memory (mark) VALUES (?)", arguments: [Int64.random(in: 1 ... .max)])
    }
    migrator.registerMigration("2 fingerprints") { try $0.execute(sql: StoredFingerprints.schema) }
    return migrator
  }

  /// The units and their languages, and what lies beside them.
  ///
  /// `AUTOINCREMENT` never gives an id twice, which the index beside the database rests on. The fingerprint finds equal
  /// sources, the identity the same unit (see `TranslationUnit.identity`), in tables that the second migration makes. `generation` lists the files of the index;
  /// one that is not listed does not count. `concordance` holds the keys of words, for full-text search, of the units
  /// up to `memory.searchable`.
  private static let units = """
    CREATE TABLE memory (
      mark INTEGER NOT NULL,
      searchable INTEGER NOT NULL DEFAULT 0
    ) STRICT;

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

    CREATE TABLE header (
      file TEXT NOT NULL,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      UNIQUE (file, name, value)
    ) STRICT;

    CREATE TABLE generation (
      pair TEXT NOT NULL,
      lowest INTEGER NOT NULL,
      highest INTEGER NOT NULL,
      file TEXT NOT NULL,
      PRIMARY KEY (pair, lowest)
    ) STRICT;

    CREATE VIRTUAL TABLE concordance USING fts5 (source, target, content='', tokenize='ascii');
    """
}
