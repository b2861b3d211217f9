/// A key that spellings of one name mostly share, in both scripts: the consonants, those that transcribers mix under one letter.
///
/// `لافروف` and `Lavrov` are both `lfrf`. Equal keys are candidates for one name; `NameDistance` grades them.
package struct NameKey: Sendable {
  private let sounds = Sounds.shared

  package init() {}

  /// The key of a name in Arabic script, its words apart.
  package func key(arabic name: String) -> String {
    key(NameText.arabicWords(of: name).map(sounds.arabic))
  }

  /// The key of a Latin spelling, its words apart.
  package func key(latin name: String) -> String {
    key(NameText.latinWords(of: name).map(sounds.latin))
  }

  private func key(_ words: [[Sound]]) -> String {
    let keys = words.map { word in
      var letters: [UInt8] = []
      for letter in word.map({ sounds.keyLetters[Int($0)] }) where letter != 0 && letters.last != letter {
        letters.append(letter)
      }
      return String(decoding: letters, as: UTF8.self)
    }
    return keys.joined(separator: " ")
  }
}
