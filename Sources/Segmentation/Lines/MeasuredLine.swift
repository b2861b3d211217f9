internal import Languages

/// A line with what unwrapping needs to know of it.
struct MeasuredLine {
  /// Where it stands, without the white space around it.
  var range: Range<Int>
  /// Whether a blank line parts it from the line before.
  var followsBlank: Bool
  /// How many scalars it has; a large number for a line too long to be a wrapped one.
  var scalars = tooLong
  /// Whether it has a space, so that it could have been wrapped earlier.
  var hasSpace = true
  /// How it ends.
  var ending: LineEnding
  /// Whether it begins with a bullet or with the number of an item.
  var beginsItem = false
  private var firstWord = (scalars: tooLong, bytes: tooLong)

  private static let tooLong = 1 << 30
  /// Longer lines are taken for whole paragraphs.
  private static let mostBytes = 400

  init(_ line: Line, in bytes: UnsafeBufferPointer<UInt8>) {
    range = line.range
    followsBlank = line.blankLinesBefore > 0
    ending = LineEnding(of: range, in: bytes)
    guard range.count <= Self.mostBytes else { return }
    measure(bytes)
    beginsItem = Self.beginsItem(bytes, range)
  }

  /// Its length.
  func length(in measure: LineMeasure) -> Int {
    measure == .scalars || scalars == Self.tooLong ? scalars : range.count
  }

  /// The length of its first word.
  func firstWord(in measure: LineMeasure) -> Int { measure == .scalars ? firstWord.scalars : firstWord.bytes }

  private mutating func measure(_ bytes: UnsafeBufferPointer<UInt8>) {
    scalars = ByteSearch.scalars(in: bytes, range)
    let space = bytes[range].firstIndex(of: 0x20)
    hasSpace = space != nil
    let word = range.lowerBound..<(space ?? range.upperBound)
    firstWord = (ByteSearch.scalars(in: bytes, word), word.count)
  }

  /// Whether it is unfinished although a sentence ends inside it, or stops at a word that no line ends with.
  func isCutShort(_ bytes: UnsafeBufferPointer<UInt8>, unfinished words: Set<WordKey>) -> Bool {
    ending == .open && (hasInnerEnd(bytes) || stopsShort(bytes, words))
  }

  private func hasInnerEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for offset in range.dropLast() where bytes[offset + 1] == 0x20 {
      switch bytes[offset] {
      case 0x2E, 0x21, 0x3F: return true
      case 0x9F where offset > range.lowerBound && bytes[offset - 1] == 0xD8: return true
      default: break
      }
    }
    return false
  }

  private func stopsShort(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Set<WordKey>) -> Bool {
    guard hasSpace, let space = bytes[range].lastIndex(of: 0x20) else { return false }
    return words.contains(WordKey(bytes, space + 1..<range.upperBound))
  }

  private static func beginsItem(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = bytes[range].first else { return false }
    if first == 0x2A || first == 0x2D
      || first == 0xE2 && (0x2022...0x25FF).contains(bytes.scalar(at: range.lowerBound).value)
    {
      return true
    }
    var offset = range.lowerBound
    while offset < range.upperBound, offset - range.lowerBound < 8 {
      let scalar = bytes.scalar(at: offset)
      if scalar.value == 0x2E || scalar.value == 0x29 { return offset > range.lowerBound }
      guard CharacterClass.of(scalar.value) == .digit else { return false }
      offset += scalar.length
    }
    return false
  }
}
