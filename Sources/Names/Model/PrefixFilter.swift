/// The beginnings of all known Latin names, as a Bloom filter (Bloom 1970): a beginning that is there is always found,
/// and about one in a hundred that is not seems to be.
package struct PrefixFilter: Sendable {
  private let words: Column<UInt64>
  private let bitCount: UInt64

  /// How many bits one beginning sets.
  package static let probes = 4

  /// Reads a filter.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    var reader = SectionReader(bytes: bytes, range: section)
    guard let count = reader.number(), count > 0, reader.number() != nil,
      let words: Column<UInt64> = reader.column(count)
    else { return nil }
    self.words = words
    bitCount = UInt64(count) * 64
  }

  /// Whether a beginning with this spelling hash may be there.
  func mayContain(_ hash: UInt64) -> Bool {
    for probe in 0..<Self.probes {
      let bit = Self.bit(hash, probe: probe, of: bitCount)
      if words[Int(bit >> 6)] & (1 << (bit & 63)) == 0 { return false }
    }
    return true
  }

  /// The bit that one probe looks at.
  package static func bit(_ hash: UInt64, probe: Int, of bitCount: UInt64) -> UInt64 {
    let mixed = (hash &+ UInt64(probe) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return (mixed ^ (mixed >> 32)).multipliedFullWidth(by: bitCount).high
  }
}

/// The hash of a spelling so far, letter by letter.
package enum SpellingHash {
  /// The hash of nothing.
  package static let empty: UInt64 = 0

  /// The hash of a spelling with one more letter.
  @inlinable
  package static func appending(_ letter: UInt8, to hash: UInt64) -> UInt64 {
    let mixed = (hash ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}
