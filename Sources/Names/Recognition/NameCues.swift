internal import Bitext
internal import Languages

/// Words after which a name is likely, and what it then names.
struct NameCues: Sendable {
  private var kinds: [String: EntryType?] = [:]

  /// The cues that ship with the program.
  init() {
    for row in WordList.rows(of: PackageResources.name_cues_tsv) {
      guard let word = row.first else { continue }
      kinds[Folding.folded(word, level: .two)] = .some(row.count > 1 ? EntryType(rawValue: row[1]) : nil)
    }
  }

  /// Whether a word, level-2 folded, is one.
  func contains(_ word: String) -> Bool { kinds[word] != nil }

  /// What a name after the word is; `nil` where the word does not tell.
  func kind(after word: String) -> EntryType? { kinds[word] ?? nil }
}
