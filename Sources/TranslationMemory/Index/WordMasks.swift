/// For each word of a segment, by its rank, where the segment has it: a bit for each place, up to 64 places.
///
/// A small open-addressing table that stays in the first-level cache: it is asked once for every word of every candidate.
struct WordMasks: ~Copyable {
  private let ranks: UnsafeMutablePointer<UInt32>
  private let masks: UnsafeMutablePointer<UInt64>
  private let shift: UInt32
  private let mask: Int
  private let capacity: Int

  private static let empty = UInt32.max

  /// The masks of a segment's ranks; places past the 64th share the last bit.
  init(_ words: [Int?]) {
    var bits: UInt32 = 4
    while (1 << bits) < words.count * 4 { bits += 1 }
    capacity = 1 << bits
    mask = capacity - 1
    shift = 32 - bits
    ranks = .allocate(capacity: capacity)
    masks = .allocate(capacity: capacity)
    ranks.initialize(repeating: WordMasks.empty, count: capacity)
    masks.initialize(repeating: 0, count: capacity)
    for (place, rank) in words.enumerated() {
      guard let rank else { continue }
      let slot = slot(of: UInt32(rank))
      ranks[slot] = UInt32(rank)
      masks[slot] |= 1 << UInt64(min(place, 63))
    }
  }

  deinit {
    ranks.deallocate()
    masks.deallocate()
  }

  /// The places of a word; 0 if the segment lacks it.
  @inline(__always)
  func places(of rank: UInt32) -> UInt64 { masks[slot(of: rank)] }

  /// The slot that holds a rank, or the empty one where it would be.
  @inline(__always)
  private func slot(of rank: UInt32) -> Int {
    var slot = Int((rank &* 0x9E37_79B1) >> shift)
    while ranks[slot] != rank && ranks[slot] != WordMasks.empty { slot = (slot + 1) & mask }
    return slot
  }
}
