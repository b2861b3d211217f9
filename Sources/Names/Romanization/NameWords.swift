internal import Bitext
internal import Languages

/// A list of Arabic words and their English spellings, the usual one first.
struct NameWords: Sendable {
  private var entries: [String: [Romanization.Candidate]] = [:]

  /// How likely each of one, two, three or four spellings is, in their order.
  private static let shares: [[Double]] = [[0.9], [0.62, 0.22], [0.52, 0.2, 0.12], [0.46, 0.2, 0.12, 0.08]]

  /// The words that names share.
  static let listed = NameWords(PackageResources.name_words_tsv)

  /// Reads a resource's bytes.
  init(_ bytes: [UInt8]) {
    for row in WordList.rows(of: bytes) where row.count >= 2 {
      let spellings = row[1].split(separator: "|").map { $0.trimmingSpaces() }
      guard let shares = spellings.isEmpty ? nil : Self.shares[min(spellings.count, Self.shares.count) - 1] else {
        continue
      }
      entries[row[0]] = zip(spellings, shares).map { Romanization.Candidate(text: $0, confidence: $1) }
    }
  }

  /// The spellings of a word; none for one not listed.
  func spellings(of word: String) -> [Romanization.Candidate] { entries[word] ?? [] }

  /// Whether two words are both listed, with no spelling in common: two names (محمد, محمود).
  func areApart(_ one: String, _ other: String) -> Bool {
    guard let first = entries[one], let second = entries[other] else { return false }
    return Set(first.map(\.text)).isDisjoint(with: second.map(\.text))
  }
}
