internal import Bitext
internal import GRDB
internal import TranslationMemory

/// Adds units in one transaction, by the policy for duplicates: see `AddSummary`.
struct UnitAdder {
  /// What became of the units so far.
  private(set) var summary = AddSummary()
  private let database: Database
  private let fingerprints: StoredFingerprints
  private let insertion: DirectStatement
  private var languages = LanguageRows()

  init(_ database: Database) throws {
    self.database = database
    fingerprints = try StoredFingerprints(database)
    insertion = try DirectStatement(UnitAdder.insertion, in: database)
  }

  /// Adds a unit and gives its id, or brings the one that is there up to date.
  mutating func add(_ prepared: PreparedUnit) throws -> Int64? {
    let fingerprint = Int64(bitPattern: prepared.fingerprint)
    let identity = Int64(bitPattern: prepared.identity)
    if let known = try fingerprints.unit(fingerprint, identity) {
      try UnitRow.bringUpToDate(known, with: prepared.unit, in: database)
      summary.updated += 1
      return nil
    }
    try insert(prepared, language: try languages.id(for: prepared.unit, in: database))
    let id = database.lastInsertedRowID
    try fingerprints.add(fingerprint, identity, unit: id)
    summary.added += 1
    return id
  }

  /// Ends the adding, before the transaction does.
  func finish() throws { try fingerprints.settle() }

  private static let insertion = """
    INSERT INTO unit (language, source, target, fingerprint, identity, previous, next, status, confidence, file, \
    project, creator, created, changed, domain, properties) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private func insert(_ prepared: PreparedUnit, language: Int64) throws {
    let unit = prepared.unit
    insertion.bind(1, language)
    insertion.bind(2, unit.source)
    insertion.bind(3, unit.target)
    insertion.bind(4, Int64(bitPattern: prepared.fingerprint))
    insertion.bind(5, Int64(bitPattern: prepared.identity))
    insertion.bind(6, unit.context.previous.map(Int64.init(bitPattern:)))
    insertion.bind(7, unit.context.next.map(Int64.init(bitPattern:)))
    insertion.bind(8, Int64(UnitRow.statusColumn(unit.status)))
    insertion.bind(9, UnitRow.confidence(unit.status))
    insertion.bind(10, unit.origin.file)
    insertion.bind(11, unit.origin.project)
    insertion.bind(12, unit.origin.creator)
    insertion.bind(13, unit.origin.created)
    insertion.bind(14, unit.origin.changed)
    insertion.bind(15, unit.origin.domain)
    insertion.bind(16, prepared.kept)
    try insertion.run()
  }
}
