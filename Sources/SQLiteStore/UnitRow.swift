internal import Bitext
internal import GRDB
internal import TranslationMemory

/// A unit as a row of the table `unit`.
enum UnitRow {
  /// The tables that a unit is read from.
  static let tables = "unit JOIN language ON language.id = unit.language"

  /// The columns of a unit, in the order that ``unit(_:)`` reads them.
  static let select = """
    SELECT unit.id, unit.source, unit.target, language.source, language.target, previous, next, status, confidence, \
    file, project, creator, created, changed, domain, properties FROM \(tables)
    """

  /// The units that meet a condition.
  static func fetch(
    _ database: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [TranslationUnit] {
    let statement = try database.cachedStatement(sql: "\(select) WHERE \(condition)")
    return try Row.fetchAll(statement, arguments: arguments).map(unit)
  }

  /// The unit that a row holds.
  static func unit(_ row: Row) -> TranslationUnit {
    let kept = KeptProperties(json: row[15] as String?)
    return TranslationUnit(
      id: row[0], source: row[1], target: row[2], sourceLanguage: Language(rawValue: row[3]),
      targetLanguage: Language(rawValue: row[4]),
      context: UnitContext(previous: hash(row[5]), next: hash(row[6])),
      origin: UnitOrigin(
        file: row[9], project: row[10], creator: row[11], created: row[12], changed: row[13], domain: row[14]),
      status: status(row[7], confidence: row[8]), properties: kept.properties, sourceCodes: kept.sourceCodes,
      targetCodes: kept.targetCodes)
  }

  /// Brings a unit that is there up to date with a copy.
  static func bringUpToDate(_ id: Int64, with unit: TranslationUnit, in database: Database) throws {
    guard let old = try fetch(database, where: "unit.id = ?", [id]).first else { return }
    var new = old
    new.bringUpToDate(with: unit)
    if new != old { try update(new, in: database) }
  }

  private static func update(_ unit: TranslationUnit, in database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        UPDATE unit SET status = ?, confidence = ?, file = ?, project = ?, creator = ?, created = ?, changed = ?, \
        domain = ?, properties = ? WHERE id = ?
        """)
    try statement.execute(arguments: details(unit) + [unit.id])
  }

  /// The columns from `status` on.
  private static func details(_ unit: TranslationUnit) -> StatementArguments {
    let origin = unit.origin
    return [
      statusColumn(unit.status), confidence(unit.status), origin.file, origin.project, origin.creator, origin.created,
      origin.changed, origin.domain, KeptProperties(unit).json,
    ]
  }

  private static func hash(_ column: Int64?) -> UInt64? { column.map { UInt64(bitPattern: $0) } }

  /// The column `status`.
  static func statusColumn(_ status: UnitStatus) -> Int {
    switch status {
    case .draft: 0
    case .approved: 1
    case .aligned: 2
    }
  }

  /// The column `confidence`.
  static func confidence(_ status: UnitStatus) -> Double? {
    if case .aligned(let confidence) = status { confidence } else { nil }
  }

  private static func status(_ column: Int, confidence: Double?) -> UnitStatus {
    switch column {
    case 0: .draft
    case 2: .aligned(confidence: confidence ?? 0)
    default: .approved
    }
  }
}
