/// Where to look for a key among those of a generation: buckets by the first bits of its identity.
///
/// A key is known by forty bits of its hash. The bucket says the first of them, so four bytes say the rest, and with its
/// rank and the place of its postings a key takes twelve and a half bytes, whatever their number. Two keys with one
/// identity, of which there is a pair in ten million words or so, count as one: that only makes distances less, so no
/// match is lost by it (see ``IndexSearch``).
struct KeyDirectory {
  private let bits: Int

  /// The directory for so many keys.
  init(keys: Int) {
    var bits = KeyDirectory.fewestBits
    while keys >> bits > KeyDirectory.mostInBucket { bits += 1 }
    self.bits = bits
  }

  private static let mostInBucket = 12
  private static let identityBits = 40
  /// So many that the rest is four bytes.
  private static let fewestBits = identityBits - 32

  /// The part of a key's hash that it is known by.
  static func identity(of key: UInt64) -> UInt64 { key >> UInt64(64 - identityBits) }

  /// How many buckets there are.
  var buckets: Int { 1 << bits }

  /// The bucket of an identity.
  func bucket(of identity: UInt64) -> Int { Int(identity >> UInt64(KeyDirectory.identityBits - bits)) }

  /// What tells it from the others in its bucket.
  static func rest(of identity: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: identity) }

  /// Puts identities in their places with their ranks, and notes where each bucket begins; all three parts are zero before.
  func fill(
    _ starts: UnsafeMutableBufferPointer<UInt32>, _ rests: UnsafeMutableBufferPointer<UInt32>,
    _ sortedRanks: UnsafeMutableBufferPointer<UInt32>, identities: [UInt64], ranks: [UInt32]
  ) {
    for identity in identities { starts[bucket(of: identity) + 1] += 1 }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    var ends = Array(starts)
    for (number, identity) in identities.enumerated() {
      let bucket = bucket(of: identity)
      let place = Int(ends[bucket])
      rests[place] = KeyDirectory.rest(of: identity)
      sortedRanks[place] = ranks[number]
      ends[bucket] += 1
    }
  }
}
