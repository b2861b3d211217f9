internal import Bitext
internal import Languages

/// One target form of an entry, ready to be looked for.
struct TargetForm: Sendable {
  /// The form as the glossary has it.
  let text: String
  /// What it is to its entry.
  let kind: Rendering.Kind
  /// Its words in the form in which they are compared, and their hashes; hyphens and full stops are left out.
  let words: [[UInt8]]
  private let hashes: [UInt64]
  /// The byte that it begins with; 0 where it has no word.
  let initial: UInt8
  /// Whether it is an abbreviation, which only capitals match (`US` is not `us`).
  private let isAbbreviation: Bool

  init(_ text: String, kind: Rendering.Kind) {
    self.text = text
    self.kind = kind
    let normal = NormalizedWords(text)
    words = normal.words.filter { $0.kind != .punctuation }.map { Array(normal.form($0)) }
    hashes = words.map(\.wordHash)
    initial = words.first?.first ?? 0
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    isAbbreviation = letters.count <= 5 && letters.allSatisfy { $0.properties.isUppercase }
  }

  /// An abbreviation without its full stops (UK), or with them (U.S.).
  var otherWriting: TargetForm? {
    guard isAbbreviation, !text.contains(" ") else { return nil }
    if text.contains(".") { return TargetForm(text.filter { $0 != "." }, kind: kind) }
    return text.count <= 3 ? TargetForm(text.map { "\($0)." }.joined(), kind: kind) : nil
  }

  /// Everywhere the form stands in a text, inflected or not, in order.
  func ranges(in text: NormalizedWords, _ found: TargetWords) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    guard !words.isEmpty, found.indices.count >= words.count else { return ranges }
    var position = 0
    while position + words.count <= found.indices.count {
      if found.initials[position] == initial, stands(at: position, in: text, found) {
        let first = text.words[found.indices[position]]
        let last = text.words[found.indices[position + words.count - 1]]
        ranges.append(first.range.lowerBound..<last.range.upperBound)
        position += words.count
      } else {
        position += 1
      }
    }
    return ranges
  }

  private func stands(at position: Int, in text: NormalizedWords, _ found: TargetWords) -> Bool {
    for offset in words.indices {
      let word = text.words[found.indices[position + offset]]
      let isLast = offset == words.count - 1
      if found.hashes[position + offset] == hashes[offset] {
        guard !isAbbreviation || Scalars.isUppercase(word.first) else { return false }
        continue
      }
      guard isLast || words.count <= 3, !isAbbreviation || Scalars.isUppercase(word.first) else { return false }
      guard EnglishInflection.isInflected(text.form(word), of: words[offset]) else { return false }
    }
    return true
  }
}
