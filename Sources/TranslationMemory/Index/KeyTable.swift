/// Numbers for the identities of keys, given as they are first met.
///
/// An open-addressing table: millions of words go through it, and a `Dictionary` takes four times as long.
struct KeyTable {
  /// How often each number was met.
  private(set) var counts: [UInt32] = []
  /// The identity that each number stands for.
  private(set) var identities: [UInt64] = []
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 12)

  /// The number of a key, counted once more.
  mutating func number(of key: UInt64) -> UInt32 {
    let identity = KeyDirectory.identity(of: key)
    if counts.count * 3 >= slots.count * 2 { grow() }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: identity) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if identities[number] == identity {
        counts[number] &+= 1
        return UInt32(number)
      }
      slot = (slot + 1) & mask
    }
    identities.append(identity)
    counts.append(1)
    slots[slot] = UInt32(identities.count)
    return UInt32(identities.count - 1)
  }

  /// Forgets all keys, and keeps the room for them.
  mutating func removeAll() {
    counts.removeAll(keepingCapacity: true)
    identities.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, identity) in identities.enumerated() {
      var slot = Int(truncatingIfNeeded: identity) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }
}
