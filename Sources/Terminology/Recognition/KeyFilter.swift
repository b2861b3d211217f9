/// A bitmap over keys that answers most misses from the processor's cache: no key that is in it is denied.
struct KeyFilter {
  private(set) var bits: [UInt64]
  private(set) var shift: UInt64

  /// Room for this many keys at one bit in sixteen or fewer.
  init(capacity: Int) {
    var size: UInt64 = 10
    while (1 << size) < capacity * 16 { size += 1 }
    shift = 64 - size
    bits = Array(repeating: 0, count: 1 << Int(size - 6))
  }

  mutating func insert(_ key: UInt64) {
    let bit = KeyFilter.mix(key) >> shift
    bits[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  /// Brings every bit of a key into the high ones.
  @inline(__always)
  static func mix(_ key: UInt64) -> UInt64 { (key ^ (key >> 32)) &* 0xD6E8_FEB8_6659_FD93 }

  /// A filter that no longer changes.
  struct Frozen: Sendable {
    private let owner: FrozenArray<UInt64>
    let view: View

    init(_ filter: KeyFilter) {
      owner = FrozenArray(filter.bits)
      view = View(base: owner.base, shift: filter.shift)
    }
  }

  /// A frozen filter while its owner lives.
  struct View: @unchecked Sendable {
    fileprivate let base: UnsafePointer<UInt64>
    fileprivate let shift: UInt64

    /// Whether the key may be in the filter.
    @inline(__always)
    func mayContain(_ key: UInt64) -> Bool {
      let bit = KeyFilter.mix(key) >> shift
      return base[Int(bit >> 6)] & (1 << (bit & 63)) != 0
    }
  }
}
