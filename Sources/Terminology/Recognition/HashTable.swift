/// Numbers by 64-bit keys: open addressing behind a bitmap that answers most misses from the cache.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var filter: [UInt64]
  private var slotShift: UInt64
  private var filterShift: UInt64
  private(set) var count = 0

  /// Odd, its high bits well mixed: multiplication brings every bit of a key into the high ones.
  private static let mixer: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// A table with room for this many keys before it grows.
  init(minimumCapacity: Int) {
    var bits: UInt64 = 4
    while (1 << bits) < minimumCapacity * 2 { bits += 1 }
    slotShift = 64 - bits
    filterShift = 64 - (bits + 3)
    keys = Array(repeating: 0, count: 1 << Int(bits))
    values = Array(repeating: -1, count: 1 << Int(bits))
    filter = Array(repeating: 0, count: 1 << Int(bits + 3 - 6 > 0 ? bits + 3 - 6 : 1))
  }

  /// The value of a key; negative where there is none.
  @inline(__always)
  func value(for key: UInt64) -> Int32 {
    let mixed = HashTable.mix(key)
    let bit = mixed >> filterShift
    guard filter[Int(bit >> 6)] & (1 << (bit & 63)) != 0 else { return -1 }
    return find(key, mixed)
  }

  private func find(_ key: UInt64, _ mixed: UInt64) -> Int32 {
    var slot = Int(mixed >> slotShift)
    while values[slot] >= 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  /// Sets the value of a key; values are not negative.
  mutating func set(_ key: UInt64, to value: Int32) {
    if count * 2 >= keys.count { grow() }
    insert(key, value)
  }

  private mutating func insert(_ key: UInt64, _ value: Int32) {
    let mixed = HashTable.mix(key)
    let bit = mixed >> filterShift
    filter[Int(bit >> 6)] |= 1 << (bit & 63)
    var slot = Int(mixed >> slotShift)
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    if values[slot] < 0 { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    var larger = HashTable(minimumCapacity: keys.count)
    for (key, value) in zip(keys, values) where value >= 0 { larger.insert(key, value) }
    self = larger
  }

  @inline(__always)
  private static func mix(_ key: UInt64) -> UInt64 {
    let folded = (key ^ (key >> 32)) &* mixer
    return folded ^ (folded << 29)
  }
}
