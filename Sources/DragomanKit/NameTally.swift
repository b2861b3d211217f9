internal import Bitext
internal import Names

/// What was counted of one entity.
struct NameTally: Sendable {
  var renderings: [String: Int] = [:]
  /// The Latin spelling that a text gives in brackets.
  var given: String?
  /// The entry that may be the same name under another spelling.
  var near: NearEntries.Found?
  private var forms: [String: Int] = [:]
  private var kinds: [EntryType: Int] = [:]
  private var files = 0
  private var lastFile = 0

  /// Counts one mention.
  mutating func note(_ form: String, file: Int, kind: EntryType? = nil) {
    forms[form, default: 0] += 1
    if let kind { kinds[kind, default: 0] += 1 }
    if file != lastFile { files += 1 }
    lastFile = file
  }

  /// The entity under a name.
  func entity(named name: String) -> NamedEntity {
    NamedEntity(
      name: name, type: kinds.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key,
      forms: Self.sorted(forms), renderings: Self.sorted(renderings),
      similar: near.map {
        [NamedEntity.Similar(name: $0.form, english: $0.english, likeness: $0.near.likeness)]
      } ?? [], files: files)
  }

  private static func sorted(_ counts: [String: Int]) -> [NamedEntity.Form] {
    // A full form stands before its parts, whatever their counts.
    counts.map { NamedEntity.Form(text: $0.key, count: $0.value) }.sorted {
      let words = ($0.text.split(separator: " ").count, $1.text.split(separator: " ").count)
      return (words.1, $1.count, $0.text) < (words.0, $0.count, $1.text)
    }
  }
}
