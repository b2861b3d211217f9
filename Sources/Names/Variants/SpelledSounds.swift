internal import Languages

/// How letters of one script are read as sounds: the longest listed spelling at each place.
struct SpelledSounds: Sendable {
  private var sounds: [String: [Sound]] = [:]
  private var longest = 1

  /// Reads a resource: letters, and their sounds.
  init(_ bytes: [UInt8], numbers: [String: Sound]) {
    for row in WordList.rows(of: bytes) where row.count >= 2 {
      sounds[row[0]] = row[1].split(separator: " ").compactMap { numbers[String($0)] }
      longest = max(longest, row[0].unicodeScalars.count)
    }
  }

  /// The sounds of a word, equal neighbours joined.
  func sounds(of word: some StringProtocol) -> [Sound] {
    let scalars = Array(word.unicodeScalars)
    var result: [Sound] = []
    var index = 0
    while index < scalars.count {
      let (found, length) = spelling(scalars, at: index)
      for sound in found where result.last != sound { result.append(sound) }
      index += length
    }
    return result
  }

  /// The sounds of the longest spelling at a place, and its length; none for a letter that is not listed.
  private func spelling(_ scalars: [Unicode.Scalar], at index: Int) -> (sounds: [Sound], length: Int) {
    for length in stride(from: min(longest, scalars.count - index), through: 1, by: -1) {
      let letters = String(String.UnicodeScalarView(scalars[index..<index + length]))
      if let found = sounds[letters] { return (found, length) }
    }
    return ([], 1)
  }
}
