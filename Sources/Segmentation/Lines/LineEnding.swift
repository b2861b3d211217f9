internal import Languages

/// How a line ends, marks of direction and closing marks aside.
enum LineEnding {
  /// With a mark that ends a sentence.
  case finished
  /// With a comma or another mark after which a sentence goes on.
  case pause
  /// With a hyphen.
  case hyphen
  /// With a word or anything else.
  case open

  init(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var offset = range.upperBound
    while offset > range.lowerBound {
      let scalar = bytes.scalar(before: offset)
      let value = scalar.value
      if TextMarks.isStop(value) || TextMarks.isStrong(value) || value == 0x2026 {
        self = .finished
        return
      }
      guard
        TextMarks.isInvisible(value) || TextMarks.isSpace(value) || TextMarks.isCloser(value)
          || TextMarks.isStraightQuote(value)
      else {
        self = value == 0x2D ? .hyphen : TextMarks.isContinuation(value) ? .pause : .open
        return
      }
      offset -= scalar.length
    }
    self = .open
  }
}
