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
    for letters in proclitics where letters[0] == word[start] {
      if rest.count - letters.count >= Proclitics.leastRest, rest.starts(with: letters) { return letters.count }
    }
    return 0
  }

  /// Those that ``ArabicClitics`` leaves aside in keys, the longest first.
  static let standard = Proclitics()

  /// The fewest letters that must remain.
  private static let leastRest = 3

  private let proclitics: [[UInt32]]

  private init() {
    proclitics = ArabicClitics.proclitics.filter(\.isLeftAsideInKeys)
      .map { $0.letters.unicodeScalars.map(\.value) }
      .filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
  }
}
