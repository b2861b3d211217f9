/// A hash of a word's bytes, the same in every run (FNV-1a, 64 bits).
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

extension Collection<UInt8> {
  /// A hash of a word's bytes, the same in every run.
  @usableFromInline package var wordHash: UInt64 {
    var hash = WordHash()
    for byte in self { hash.combine(byte) }
    return hash.value
  }
}
