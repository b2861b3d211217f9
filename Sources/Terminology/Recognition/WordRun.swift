/// A word as nearly all are written: two-byte letters up to a plain ASCII character or a comma of the script.
struct WordRun: BitwiseCopyable {
  /// How many bytes it has, at most ``WordKey/length``.
  var length: Int
  /// The bytes.
  var key: WordKey
}

/// The bytes of a short word, zeros after them.
struct WordKey: BitwiseCopyable {
  /// The longest word that has a key, in bytes.
  static let length = 24

  private let first: UInt64
  private let second: UInt64
  private let third: UInt64

  /// No word's key.
  static let none = WordKey(first: 0, second: 0, third: 0)

  private init(first: UInt64, second: UInt64, third: UInt64) {
    self.first = first
    self.second = second
    self.third = third
  }

  /// The key of the first bytes at a pointer; ``length`` bytes can be read there.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer, count: Int) {
    first = bytes.loadUnaligned(as: UInt64.self) & WordKey.mask(count)
    second = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) & WordKey.mask(count &- 8)
    third = bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self) & WordKey.mask(count &- 16)
  }

  @inline(__always)
  static func == (one: WordKey, other: WordKey) -> Bool {
    (one.first ^ other.first) | (one.second ^ other.second) | (one.third ^ other.third) == 0
  }

  /// A hash whose high bits depend on every byte.
  @inline(__always)
  var hash: UInt64 {
    first &* 0x9E37_79B9_7F4A_7C15 &+ second &* 0xC2B2_AE3D_27D4_EB4F &+ third &* 0xD6E8_FEB8_6659_FD93
  }

  /// Ones over the first bytes in memory order.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    ((UInt64(1) << UInt64(truncatingIfNeeded: max(0, count) &* 8)) &- 1).littleEndian
  }
}

extension WordRun {
  /// The run at an offset, or `nil` where there is none, it is too long for a key, or the text's end is near.
  ///
  /// It may hold more than letters (diacritics, marks of punctuation); only a run that was once read as one whole word
  /// is in the cache, so the others never match.
  @inline(__always)
  init?(_ bytes: UnsafePointer<UInt8>, count: Int, at start: Int) {
    guard start &+ WordKey.length &+ 8 <= count else { return nil }
    let base = UnsafeRawPointer(bytes + start)
    var length = WordRun.leadingNonASCII(base)
    guard length >= 2, length < WordKey.length else { return nil }
    if WordRun.isComma(bytes[start &+ length &- 2], bytes[start &+ length &- 1]) {
      length &-= 2
      if length == 0 { return nil }
    } else if !WordRun.endsWord(bytes[start &+ length]) {
      return nil
    }
    self.length = length
    key = WordKey(base, count: length)
  }

  /// How many bytes, from the first on, have the high bit, up to the longest key; without a branch, for the lengths of
  /// words cannot be guessed.
  @inline(__always)
  private static func leadingNonASCII(_ bytes: UnsafeRawPointer) -> Int {
    let plain = WordRun.highBits(bytes) | WordRun.highBits(bytes + 8) << 8 | WordRun.highBits(bytes + 16) << 16
    return (~plain).trailingZeroBitCount
  }

  /// The high bits of eight bytes in memory order, gathered into one byte by a multiplication.
  @inline(__always)
  private static func highBits(_ bytes: UnsafeRawPointer) -> UInt64 {
    let high = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)) & 0x8080_8080_8080_8080
    return (high &* 0x0002_0408_1020_4081) >> 56
  }

  /// ، ؛ and ؟
  @inline(__always)
  private static func isComma(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xD8 && (second == 0x8C || second == 0x9B || second == 0x9F)
  }

  /// Any ASCII character but the controls that are left out of words.
  @inline(__always)
  private static func endsWord(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) || (0x09...0x0D).contains(byte)
  }
}
