internal import Languages

/// The proclitics that a word's key leaves aside.
///
/// This is a rule for comparing, not an analysis: it is applied to every word alike, so two words that it joins cost a
/// fraction of an edit and are named in the reasons, and a word wrongly shortened loses nothing.
struct Proclitics: Sendable {
  /// How many scalars of a level-2 folded word stand before its key.
  ///
  /// What is left is looked at again, so that وزير and الوزير come to one key though the first begins like a clitic.
  func length(before word: UnsafeBufferPointer<UInt32>) -> Int {
    var start = 0
    while true {
      let length = longest(at: start, of: word)
      if length == 0 { return start }
      start += length
    }
  }

  private func longest(at start: Int, of word: UnsafeBufferPointer<UInt32>) -> Int {
    guard word.count > start + 3 else { return 0 }
    let rest = word[start...]
    for proclitic in proclitics where proclitic.letters[0] == word[start] {
      let length = proclitic.letters.count
      if rest.count - length >= proclitic.leastRest, rest.starts(with: proclitic.letters) { return length }
    }
    return 0
  }

  /// The list in `Resources/proclitics.tsv`, the longest first.
  static let standard = Proclitics()

  private struct Proclitic {
    var letters: [UInt32]
    var leastRest: Int
  }

  private let proclitics: [Proclitic]

  private init() {
    proclitics = WordList.rows(of: PackageResources.proclitics_tsv)
      .compactMap { row in
        guard row.count == 2, let rest = Int(row[1]), !row[0].isEmpty else { return nil }
        return Proclitic(letters: row[0].unicodeScalars.map(\.value), leastRest: rest)
      }
      .sorted { $0.letters.count > $1.letters.count }
  }
}
