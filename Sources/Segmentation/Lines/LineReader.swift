internal import Languages

/// One line of a text without the white space around it.
struct Line {
  /// Where its first visible character stands, and behind its last one.
  var range: Range<Int>
  /// How many blank lines came before it.
  var blankLinesBefore: Int
}

/// Reads the lines of a text that have something in them.
///
/// Every kind of line end counts: LF, CR, CR LF, VT, FF, NEL, LINE and PARAGRAPH SEPARATOR.
struct LineReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next line that is not blank.
  mutating func next() -> Line? {
    var blank = 0
    while offset < bytes.count {
      let start = offset
      let end = lineEnd()
      let range = TextMarks.trimmed(start..<end, in: bytes)
      if !range.isEmpty { return Line(range: range, blankLinesBefore: blank) }
      blank += 1
    }
    return nil
  }

  /// Moves behind the line's end and gives where its content ends.
  private mutating func lineEnd() -> Int {
    while true {
      offset = ByteSearch.lineEnd(in: bytes, from: offset, to: bytes.count)
      guard offset < bytes.count else { return bytes.count }
      let byte = bytes[offset]
      switch byte {
      case 0x0A, 0x0B, 0x0C:
        offset += 1
        return offset - 1
      case 0x0D:
        let end = offset
        offset += offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
        return end
      case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0x85:
        offset += 2
        return offset - 2
      case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8:
        offset += 3
        return offset - 3
      default: offset += 1
      }
    }
  }
}
