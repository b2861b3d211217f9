internal import Bitext
internal import GRDB
internal import TranslationMemory

/// The ids of the language pairs that a transaction meets.
struct LanguageRows {
  private var ids: [Tags: Int64] = [:]

  private struct Tags: Hashable {
    var source: Language
    var target: Language
  }

  /// The id of a unit's languages; a new pair is written down.
  mutating func id(for unit: TranslationUnit, in database: Database) throws -> Int64 {
    let tags = Tags(source: unit.sourceLanguage, target: unit.targetLanguage)
    if let known = ids[tags] { return known }
    try database.execute(
      sql: "INSERT INTO language (source, target, pair) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      arguments: [tags.source.rawValue, tags.target.rawValue, unit.pair.description])
    let id = try Int64.fetchOne(
      database, sql: "SELECT id FROM language WHERE source = ? AND target = ?",
      arguments: [tags.source.rawValue, tags.target.rawValue])
    ids[tags] = id
    return id ?? 0
  }
}
