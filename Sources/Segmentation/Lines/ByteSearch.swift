/// Looking for rare bytes eight at a time.
///
/// Each test leaves the high bit set in the bytes of a word that may match; the lowest one set is always a true match
/// (a borrow can only spoil those above it), and the caller looks at that byte.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first byte from `start` that could belong to a mark that ends a sentence; `end` if there is none.
  ///
  /// The three of ASCII, the last bytes of the Arabic question mark and the Urdu full stop, and the first byte of any
  /// scalar of three bytes and more.
  @inline(__always)
  static func mark(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    first(in: bytes, from: start, to: end) { word in
      equal(word, 0x2E) | equal(word, 0x21) | equal(word, 0x3F) | equal(word, 0x9F) | equal(word, 0x94) | long(word)
    }
  }

  /// The first byte, from `start`, that could begin a line end: a control, C2 (NEL) or a scalar of three bytes and more.
  @inline(__always)
  static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    first(in: bytes, from: start, to: end) { word in
      ((word &- ones &* 0x0E) & ~word & highs) | equal(word, 0xC2) | long(word)
    }
  }

  /// How many scalars begin in a range.
  static func scalars(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var continuations = 0
    var offset = range.lowerBound
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      continuations += (word & ~(word << 1) & highs).nonzeroBitCount
      offset += 8
    }
    while offset < range.upperBound {
      if bytes[offset] & 0xC0 == 0x80 { continuations += 1 }
      offset += 1
    }
    return range.count - continuations
  }

  @inline(__always)
  private static func first(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ matches: (UInt64) -> UInt64
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = start
    while offset + 8 <= end {
      let found = matches(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      if found != 0 { return offset + found.trailingZeroBitCount >> 3 }
      offset += 8
    }
    while offset < end {
      // The byte eight times over matches in its lowest place if it matches at all.
      if matches(UInt64(bytes[offset]) &* ones) != 0 { return offset }
      offset += 1
    }
    return end
  }

  /// Bytes equal to a value.
  @inline(__always)
  private static func equal(_ word: UInt64, _ value: UInt64) -> UInt64 {
    let difference = word ^ (ones &* value)
    return (difference &- ones) & ~difference & highs
  }

  /// Bytes from E0 on.
  @inline(__always)
  private static func long(_ word: UInt64) -> UInt64 { word & (word << 1) & (word << 2) & highs }
}
