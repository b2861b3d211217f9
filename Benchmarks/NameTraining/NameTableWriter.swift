internal import Names

/// Writes a set of hashed words with a value for each, as `NameTable` reads it.
enum NameTableWriter {
  /// The table's section.
  ///
  /// Words of one fingerprint keep the greater value.
  static func section(_ counts: [UInt64: UInt8]) -> [UInt8] {
    var bits = 4
    while 1 << (bits + 3) < counts.count { bits += 1 }
    let shift = UInt64(64 - bits)
    let sorted = counts.sorted {
      ($0.key >> shift, $0.key & 0xFFFF, $0.value) < ($1.key >> shift, $1.key & 0xFFFF, $1.value)
    }
    var firsts = [UInt32](repeating: 0, count: 1 << bits + 1)
    var fingerprints: [UInt16] = []
    var frequencies: [UInt8] = []
    var place = 0
    for bucket in 0..<(1 << bits) {
      firsts[bucket] = UInt32(fingerprints.count)
      while place < sorted.count, sorted[place].key >> shift == UInt64(bucket) {
        let fingerprint = UInt16(truncatingIfNeeded: sorted[place].key)
        let frequency = sorted[place].value
        if fingerprints.count > Int(firsts[bucket]), fingerprints.last == fingerprint {
          frequencies[frequencies.count - 1] = max(frequencies[frequencies.count - 1], frequency)
        } else {
          fingerprints.append(fingerprint)
          frequencies.append(frequency)
        }
        place += 1
      }
    }
    firsts[1 << bits] = UInt32(fingerprints.count)
    var writer = ByteWriter()
    writer.number(bits)
    writer.number(fingerprints.count)
    writer.column(firsts)
    writer.column(fingerprints)
    writer.column(frequencies)
    return writer.bytes
  }
}
