/// Where to look for a key among the hashes of a generation, which lie in rising order: buckets by their first bits.
///
/// Hashes are even over their range, so a bucket holds about eight, a cache line of them. That takes 16½ bytes a key
/// with its rank and the place of its postings, whatever their number; a table with empty slots takes 22 to 40.
struct KeyDirectory {
  private let bits: Int

  /// The directory for so many keys.
  init(keys: Int) {
    var bits = 0
    while keys >> bits > KeyDirectory.mostInBucket { bits += 1 }
    self.bits = bits
  }

  private static let mostInBucket = 12

  /// How many buckets there are.
  var buckets: Int { 1 << bits }

  /// The bucket of a hash.
  func bucket(of hash: UInt64) -> Int { bits == 0 ? 0 : Int(hash >> UInt64(64 - bits)) }

  /// Puts hashes in their places with their ranks, and notes where each bucket begins; all three parts are zero before.
  func fill(
    _ starts: UnsafeMutableBufferPointer<UInt32>, _ sorted: UnsafeMutableBufferPointer<UInt64>,
    _ sortedRanks: UnsafeMutableBufferPointer<UInt32>, hashes: [UInt64], ranks: [UInt32]
  ) {
    for hash in hashes { starts[bucket(of: hash) + 1] += 1 }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    var ends = Array(starts)
    for (number, hash) in hashes.enumerated() {
      let bucket = bucket(of: hash)
      var place = Int(ends[bucket])
      ends[bucket] += 1
      while place > Int(starts[bucket]), sorted[place - 1] > hash {
        sorted[place] = sorted[place - 1]
        sortedRanks[place] = sortedRanks[place - 1]
        place -= 1
      }
      sorted[place] = hash
      sortedRanks[place] = ranks[number]
    }
  }
}
