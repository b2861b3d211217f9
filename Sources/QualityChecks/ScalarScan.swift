internal import Languages

extension NormalizedWords {
  /// The first scalar of a range.
  func scalar(at offset: Int) -> UInt32? {
    guard bytes.indices.contains(offset) else { return nil }
    return bytes.withUnsafeBufferPointer { $0.scalar(at: offset).value }
  }
}

/// What a scalar is to a check.
enum Scalars {
  /// A letter of the Arabic script, presentation forms included.
  static func isArabicLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x0620...0x063F, 0x0641...0x064A, 0x066E...0x06D3, 0x06D5, 0x06FA...0x06FF, 0x0750...0x077F,
      0x08A0...0x08C9, 0xFB50...0xFDFB, 0xFE70...0xFEFC:
      true
    default: false
    }
  }

  /// A Latin letter without marks, by its byte.
  static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// A capital letter.
  static func isUppercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  /// A control that turns the direction of the text, shown to nobody (UAX #9).
  static func isDirectionControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
