internal import Languages

/// A block short enough to be looked at word by word.
struct ShortLine {
  let text: String
  /// Its words, normalized.
  let words: [String]
  let isFinished: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isFinished: Bool) {
    self.text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    self.words = LineWords.normalized(text)
    self.isFinished = isFinished
  }

  /// Whether every letter is Latin, and there are some.
  var isLatin: Bool {
    var found = false
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      guard scalar.value < 0x250 else { return false }
      found = true
    }
    return found
  }

  /// The last scalar that a reader sees.
  var last: Unicode.Scalar? { text.unicodeScalars.last { !TextMarks.isInvisible($0.value) } }

  /// The first scalar that a reader sees.
  var first: Unicode.Scalar? { text.unicodeScalars.first { !TextMarks.isInvisible($0.value) } }
}
