/// Numbers by hashes, in order of the hashes' first bits: made in linear time, one look for a hash.
///
/// One hash in about four billion that is not there seems to be; whoever asks looks at what was found.
struct HashIndex: Sendable {
  private let shift: UInt64
  /// Where the numbers of each bucket begin, and where the last end.
  private let starts: [Int32]
  private let fingerprints: [UInt32]
  private let values: [Int32]

  /// Takes hashes, each with a number.
  init(_ pairs: [(hash: UInt64, number: Int32)]) {
    let bits = max(4, min(22, UInt64(pairs.count).bitWidth - UInt64(pairs.count).leadingZeroBitCount - 1))
    let shift = UInt64(64 - bits)
    var starts = [Int32](repeating: 0, count: 1 << bits + 1)
    for pair in pairs { starts[Int(pair.hash >> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    var fingerprints = [UInt32](repeating: 0, count: pairs.count)
    var values = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      let bucket = Int(pair.hash >> shift)
      let place = Int(next[bucket])
      next[bucket] += 1
      fingerprints[place] = UInt32(truncatingIfNeeded: pair.hash)
      values[place] = pair.number
    }
    (self.shift, self.starts, self.fingerprints, self.values) = (shift, starts, fingerprints, values)
  }

  /// Calls with each number of a hash, in the order they were given.
  func forEachNumber(of hash: UInt64, _ body: (Int) -> Void) {
    let bucket = Int(hash >> shift)
    let fingerprint = UInt32(truncatingIfNeeded: hash)
    for place in Int(starts[bucket])..<Int(starts[bucket + 1]) where fingerprints[place] == fingerprint {
      body(Int(values[place]))
    }
  }
}
