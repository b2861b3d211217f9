internal import Languages

/// How letters of one script are read as sounds: the longest listed spelling at each place.
struct SpelledSounds: Sendable {
  /// The sounds of each spelling, by its letters in sixteen bits each.
  private var sounds: [UInt64: [Sound]] = [:]
  /// How many letters the longest spelling has that begins with a letter: 0 for most that are not listed.
  private var longest = [Int](repeating: 0, count: SpelledSounds.letterLimit)

  /// The listed spellings have letters below this value, at most four.
  private static let letterLimit = 0x800
  private static let mostLetters = 4

  /// Reads a resource: letters, and their sounds.
  init(_ bytes: [UInt8], numbers: [String: Sound]) {
    for row in WordList.rows(of: bytes) where row.count >= 2 {
      let letters = Array(row[0].unicodeScalars)
      guard let first = letters.first, letters.count <= Self.mostLetters,
        letters.allSatisfy({ $0.value < Self.letterLimit })
      else { continue }
      sounds[Self.key(of: letters[...])] = row[1].split(separator: " ").compactMap { numbers[String($0)] }
      longest[Int(first.value)] = max(longest[Int(first.value)], letters.count)
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
    let first = Int(scalars[index].value)
    guard first < Self.letterLimit else { return ([], 1) }
    for length in stride(from: min(longest[first], scalars.count - index), to: 0, by: -1) {
      if let found = sounds[Self.key(of: scalars[index..<index + length])] { return (found, length) }
    }
    return ([], 1)
  }

  /// A number for at most four letters; that of letters above the limit is nobody else's.
  private static func key(of letters: ArraySlice<Unicode.Scalar>) -> UInt64 {
    letters.reduce(0) { $0 << 16 | UInt64(min($1.value, 0xFFFF)) }
  }
}
