/// A set of words with a small number for each, as fingerprints: no word can be read back, and one in about ten
/// thousand that is not there seems to be.
struct NameTable: Sendable {
  private let firsts: Column<UInt32>
  private let fingerprints: Column<UInt16>
  private let values: Column<UInt8>
  private let shift: UInt64

  /// Reads a table and checks that the buckets are in order.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    var reader = SectionReader(bytes: bytes, range: section)
    guard let bits = reader.number(), 1...24 ~= bits, let count = reader.number(),
      let firsts: Column<UInt32> = reader.column(1 << bits + 1),
      let fingerprints: Column<UInt16> = reader.column(count),
      let values: Column<UInt8> = reader.column(count)
    else { return nil }
    for index in 1..<firsts.count where firsts[index] < firsts[index - 1] { return nil }
    guard Int(firsts[firsts.count - 1]) == count else { return nil }
    self.firsts = firsts
    self.fingerprints = fingerprints
    self.values = values
    shift = UInt64(64 - bits)
  }

  /// The word's number, from 1; 0 for a word not there.
  func value(ofHash hash: UInt64) -> UInt8 {
    let bucket = Int(hash >> shift)
    let fingerprint = UInt16(truncatingIfNeeded: hash)
    for index in Int(firsts[bucket])..<Int(firsts[bucket + 1]) where fingerprints[index] == fingerprint {
      return values[index]
    }
    return 0
  }
}

/// The hash of the words in a name table: FNV-1a over the letters' numbers, stirred so that all bits take part.
package struct NameHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// Takes one more letter.
  package mutating func append(_ letter: UInt8) { state = (state ^ UInt64(letter)) &* 0x100_0000_01B3 }

  /// The hash of what was taken.
  package var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }

  /// The hash of a word's letters.
  package static func value(of letters: some Sequence<UInt8>) -> UInt64 {
    var hash = NameHash()
    for letter in letters { hash.append(letter) }
    return hash.value
  }

  /// The hash of an Arabic word and a Latin one together.
  package static func value(arabic: [UInt8], latin: some Sequence<UInt8>) -> UInt64 {
    var hash = NameHash()
    for letter in arabic { hash.append(letter &+ 64) }
    for letter in latin { hash.append(letter) }
    return hash.value
  }
}
