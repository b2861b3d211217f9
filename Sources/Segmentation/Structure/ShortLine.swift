internal import Languages

/// A block short enough to be looked at word by word.
struct ShortLine {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let words: LineWords
  let isFinished: Bool
  /// The first and last scalars that a reader sees; 0 where there is none.
  private(set) var first: UInt32 = 0
  private(set) var last: UInt32 = 0
  /// Whether every letter is Latin, and there are some.
  private(set) var isLatin = false
  /// Whether a dash, slash, bar or colon stands in it, and whether a bracket does.
  private(set) var hasSeparator = false
  private(set) var hasBracket = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Paragraph) {
    self.bytes = bytes
    self.range = paragraph.range
    self.words = LineWords(bytes, paragraph.range)
    self.isFinished = paragraph.ending == .finished
    look()
  }

  private mutating func look() {
    var letters = 0
    var latin = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      offset += scalar.length
      switch scalar.value {
      case 0x2D, 0x2F, 0x3A, 0x7C, 0x2013, 0x2014: hasSeparator = true
      case 0x28: hasBracket = true
      default: break
      }
      if CharacterClass.of(scalar.value) == .letter {
        letters += 1
        if scalar.value < 0x250 { latin += 1 }
      }
      guard !TextMarks.isInvisible(scalar.value) else { continue }
      if first == 0 { first = scalar.value }
      last = scalar.value
    }
    isLatin = letters > 0 && latin == letters
  }
}
