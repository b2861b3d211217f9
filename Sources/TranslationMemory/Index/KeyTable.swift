/// Numbers for key hashes, given as they are first met.
///
/// An open-addressing table: millions of words go through it, and a `Dictionary` takes four times as long.
struct KeyTable {
  /// How often each number was met.
  private(set) var counts: [UInt32] = []
  /// The hash that each number stands for.
  private(set) var hashes: [UInt64] = []
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 12)

  /// The number of a key, counted once more.
  mutating func number(of key: UInt64) -> UInt32 {
    if counts.count * 3 >= slots.count * 2 { grow() }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == key {
        counts[number] &+= 1
        return UInt32(number)
      }
      slot = (slot + 1) & mask
    }
    hashes.append(key)
    counts.append(1)
    slots[slot] = UInt32(hashes.count)
    return UInt32(hashes.count - 1)
  }

  /// Forgets all keys, and keeps the room for them.
  mutating func removeAll() {
    counts.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, key) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: key) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }
}
