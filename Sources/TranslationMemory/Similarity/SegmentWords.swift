internal import Languages

/// A word or number of a segment, as it is compared.
package struct SegmentWord: Hashable, Sendable {
  /// The hash of its level-1 folded letters: two words with the same form are the same.
  package var form: UInt64
  /// The hash of its key: level-2 folding, letter case, the script of digits and proclitics are set aside.
  package var key: UInt64
  /// Where it stands in the segment, in UTF-8 offsets.
  package var range: Range<Int>
}

/// A segment as a memory compares it: its words, and a fingerprint of everything that counts for equality.
///
/// What counts for equality (a score of 100): words, numbers and punctuation marks after level-1 folding, in order.
/// What does not: white space, tatweel, diacritics, presentation forms, direction marks and joiners. So `؟` and `.`
/// differ, as do `"` and `«`: such a unit scores 99, with the reason.
package struct SegmentWords: Hashable, Sendable {
  /// The words and numbers, in order; punctuation is left out.
  package var words: [SegmentWord]
  /// A hash of the level-1 folded words, numbers and punctuation, in order.
  ///
  /// A memory finds equal segments by it, and a ``Bitext/UnitContext`` names its neighbours by it.
  package var fingerprint: UInt64

  /// Cuts and folds a segment.
  ///
  /// - Complexity: O(*n*) in its bytes.
  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { SegmentWords($0) }
  }

  /// Cuts and folds a segment given as valid UTF-8 bytes.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let tokens = WordTokenizer.tokens(of: bytes)
    var words: [SegmentWord] = []
    words.reserveCapacity(tokens.count)
    var everything = StableHash()
    var folder = WordFolder()
    for token in tokens {
      let folded = folder.fold(UnsafeBufferPointer(rebasing: bytes[token.range]))
      guard folder.hasLetters else { continue }
      everything.combine(folded.form)
      if token.kind != .punctuation {
        words.append(SegmentWord(form: folded.form, key: folded.key, range: token.range))
      }
    }
    self.words = words
    fingerprint = everything.value
  }

  /// Whether two texts are equal in everything that their fingerprints are made of; by comparison, not by hash.
  package static func areEqual(_ one: String, _ other: String) -> Bool {
    one == other || comparable(one) == comparable(other)
  }

  private static func comparable(_ text: String) -> [String] {
    WordTokenizer.tokens(of: text)
      .map { Folding.folded(text.slice($0.range), level: .one) }
      .filter { !$0.isEmpty }
  }
}

/// Folds one word after another into hashes, with a buffer of its own.
private struct WordFolder {
  private var letters: [UInt32] = []

  /// Whether anything was left of the word folded last.
  var hasLetters: Bool { !letters.isEmpty }

  /// The hashes of a word's form and key.
  mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> (form: UInt64, key: UInt64) {
    letters.removeAll(keepingCapacity: true)
    var form = StableHash()
    Folding.forEachFolded(bytes, level: .one) { value, _ in
      form.combine(UInt64(value))
      letters.append(KeyLetters.letter(of: value))
    }
    var key = StableHash()
    letters.withUnsafeBufferPointer { letters in
      for letter in letters.dropFirst(Proclitics.standard.length(before: letters)) { key.combine(UInt64(letter)) }
    }
    return (form.value, key.value)
  }
}

/// What a word's key makes of a letter: level-2 folding, lower case, European digits and separators.
private enum KeyLetters {
  /// The letter of the key for a level-1 folded one.
  static func letter(of value: UInt32) -> UInt32 {
    value < limit ? table[Int(value)] : compute(value)
  }

  private static let limit: UInt32 = 0x700
  private static let table: [UInt32] = (0..<limit).map(compute)

  private static func compute(_ value: UInt32) -> UInt32 {
    if value == 0x066B { return 0x2E }
    if value == 0x066C { return 0x2C }
    guard let scalar = Unicode.Scalar(value) else { return value }
    if CharacterClass.of(value) == .digit,
      let digit = scalar.properties.numericType.flatMap({ _ in
        scalar.properties.numericValue
      })
    {
      return 0x30 + UInt32(digit)
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return Folding.joined(lower.count == 1 ? lower.first?.value ?? value : value)
  }
}
