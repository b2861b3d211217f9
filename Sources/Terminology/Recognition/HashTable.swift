/// Numbers by 64-bit keys, by open addressing.
struct HashTable {
  private(set) var keys: [UInt64]
  private(set) var values: [Int32]
  private(set) var shift: UInt64
  private(set) var count = 0

  /// A table with room for this many keys before it grows.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while (1 << bits) < capacity * 2 { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: 0, count: 1 << Int(bits))
    values = Array(repeating: -1, count: 1 << Int(bits))
  }

  /// The value of a key; negative where there is none.
  func value(for key: UInt64) -> Int32 { values[slot(of: key)] }

  /// Sets the value of a key; values are not negative.
  mutating func set(_ key: UInt64, to value: Int32) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    if values[slot] < 0 { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  /// The slot that holds a key, or the free one where it belongs.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(KeyFilter.mix(key) >> shift)
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    var larger = HashTable(capacity: keys.count)
    for (key, value) in zip(keys, values) where value >= 0 { larger.set(key, to: value) }
    self = larger
  }

  /// A table that no longer changes.
  struct Frozen: Sendable {
    private let owner: FrozenArray<Slot>
    let view: View

    init(_ table: HashTable) {
      owner = FrozenArray(zip(table.keys, table.values).map { Slot(key: $0, value: $1) })
      view = View(slots: owner.base, mask: table.keys.count - 1, shift: table.shift)
    }
  }

  /// A key beside its value, so that one cache line holds both.
  fileprivate struct Slot: BitwiseCopyable {
    var key: UInt64
    var value: Int32
  }

  /// A frozen table while its owner lives.
  struct View: @unchecked Sendable {
    fileprivate let slots: UnsafePointer<Slot>
    fileprivate let mask: Int
    fileprivate let shift: UInt64

    /// The value of a key; negative where there is none.
    @inline(__always)
    func value(for key: UInt64) -> Int32 {
      var slot = Int(KeyFilter.mix(key) >> shift)
      while slots[slot].value >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
      return slots[slot].value
    }
  }
}
