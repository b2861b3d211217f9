internal import Languages

/// What single scalars mean to sentence boundaries.
enum TextMarks {
  /// White space, as Unicode's White_Space property has it.
  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0..<0x85: false
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A control that a reader does not see: direction marks, joiners, byte order mark, soft hyphen.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0xAD: false
    case 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// A direction control that opens something: it belongs to what follows.
  static func isOpeningControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068: true
    default: false
    }
  }

  /// A mark of question or exclamation, of any script that Arabic news prints.
  static func isStrong(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x3F, 0x061F, 0x203C, 0x203D, 0x2047...0x2049, 0xFF01, 0xFF1F: true
    default: false
    }
  }

  /// A full stop; the Urdu and full-width ones as well.
  static func isStop(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x06D4, 0x3002, 0xFF0E, 0xFF61: true
    default: false
    }
  }

  /// A bracket or quotation mark that closes; not the straight ones, which do both.
  static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A, 0x300D, 0x300F, 0x3011, 0xFD3E, 0xFF09: true
    default: false
    }
  }

  /// A bracket or quotation mark that opens.
  static func isOpener(_ value: UInt32) -> Bool {
    switch value {
    case 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E, 0x3010, 0xFD3F, 0xFF08: true
    default: false
    }
  }

  /// A quotation mark that looks alike on both sides.
  static func isStraightQuote(_ value: UInt32) -> Bool { value == 0x22 || value == 0x27 }

  /// A mark before which a sentence goes on.
  static func isContinuation(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0x3A, 0x3B, 0x060C, 0x061B: true
    default: isCloser(value)
    }
  }

  /// A letter of the Arabic script.
  static func isArabic(_ value: UInt32) -> Bool {
    switch value {
    case 0x0620...0x064A, 0x066E...0x06D3, 0x06D5, 0x06EE...0x06FF, 0x0750...0x077F, 0x08A0...0x08C9,
      0xFB50...0xFDFF, 0xFE70...0xFEFC:
      true
    default: false
    }
  }

  /// A range without the white space around it.
  static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isSpace(bytes.scalar(at: start).value) { start += bytes.scalar(at: start).length }
    while end > start {
      let last = bytes.scalar(before: end)
      guard isSpace(last.value) else { break }
      end -= last.length
    }
    return start..<end
  }
}
