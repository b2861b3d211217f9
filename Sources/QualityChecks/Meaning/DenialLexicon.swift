internal import Languages

/// The words of a language that deny, and the beginnings of others.
struct DenialLexicon: Sendable {
  /// How a word denies.
  struct Entry: Sendable {
    var certainty: Denials.Certainty
    var kind: Denials.Kind
  }

  private struct Stem: Sendable {
    var letters: [UInt8]
    var entry: Entry
  }

  private let words: Lexicon<Entry>
  private let stems: [UInt8: [Stem]]

  /// A lexicon of rows with a word, or a stem that ends with `*`, its certainty and its kind.
  ///
  /// - Parameter proclitics: what may be written onto a word.
  init(_ rows: [[String]], proclitics: [String] = [""]) {
    var words: [(word: String, entry: Entry)] = []
    var stems: [UInt8: [Stem]] = [:]
    for row in rows where row.count >= 3 {
      guard let certainty = Denials.Certainty(rawValue: row[1]), let kind = Denials.Kind(rawValue: row[2]) else {
        continue
      }
      let entry = Entry(certainty: certainty, kind: kind)
      if row[0].hasSuffix("*") {
        let letters = NormalizedWords.normalized(String(row[0].dropLast()))
        stems[DenialLexicon.key(letters[...]), default: []].append(Stem(letters: letters, entry: entry))
      } else {
        words += proclitics.map { ($0 + row[0], entry) }
      }
    }
    self.words = Lexicon(words)
    self.stems = stems
  }

  /// What is said of a word as it is.
  func entry(for word: NormalizedWords.Word, in text: NormalizedWords) -> Entry? { words.entry(for: word, in: text) }

  /// What is said of the words that begin as the form does.
  ///
  /// - Parameter mostBehind: how many bytes may follow the stem.
  func stem(of form: ArraySlice<UInt8>, mostBehind: Int = .max) -> Entry? {
    guard let stems = stems[DenialLexicon.key(form)] else { return nil }
    return stems.first { form.starts(with: $0.letters) && form.count - $0.letters.count <= mostBehind }?.entry
  }

  /// The byte that tells most about the first letter, in one script.
  private static func key(_ form: ArraySlice<UInt8>) -> UInt8 {
    guard let first = form.first else { return 0 }
    return first < 0x80 ? first : form.dropFirst().first ?? 0
  }
}
