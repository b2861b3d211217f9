/// The edit distance of a key to many others, 64 letters at a time (Myers 1999, in Hyyrö's form).
struct KeyDistance {
  private let count: Int
  private var places: [UInt64]

  /// Prepares a key of at most 64 bytes.
  init(_ key: [UInt8]) {
    count = min(64, key.count)
    places = Array(repeating: 0, count: 256)
    for (place, letter) in key.prefix(64).enumerated() { places[Int(letter)] |= 1 << UInt64(place) }
  }

  /// How many letters must be inserted, deleted or replaced to make the other key.
  ///
  /// - Complexity: O(*n*) in the other key.
  func callAsFunction(_ other: [UInt8]) -> Int {
    other.withUnsafeBufferPointer { self($0, atMost: .max) } ?? 0
  }

  /// The same, or `nil` as soon as it must be more than a limit.
  @inline(__always)
  func callAsFunction(_ other: UnsafeBufferPointer<UInt8>, atMost limit: Int) -> Int? {
    guard count > 0 else { return other.count <= limit ? other.count : nil }
    var positive = UInt64.max
    var negative: UInt64 = 0
    var distance = count
    var left = other.count
    let last: UInt64 = 1 << UInt64(count - 1)
    for letter in other {
      let match = places[Int(letter)]
      let diagonal = (((match & positive) &+ positive) ^ positive) | match | negative
      var increase = negative | ~(diagonal | positive)
      var decrease = positive & diagonal
      if increase & last != 0 { distance += 1 }
      if decrease & last != 0 { distance -= 1 }
      left -= 1
      // Each letter that is left takes away one edit at most.
      if distance - left > limit { return nil }
      increase = increase << 1 | 1
      decrease <<= 1
      positive = decrease | ~(diagonal | increase)
      negative = increase & diagonal
    }
    return distance
  }

  /// How alike another key is, 0–100.
  func likeness(_ other: [UInt8]) -> Int {
    KeyDistance.likeness(edits: self(other), of: max(count, other.count))
  }

  /// How alike two keys so many edits apart are, 0–100, the longer of so many letters; 100 is reached by equality alone.
  static func likeness(edits: Int, of longer: Int) -> Int { max(0, 100 - (edits * 100 + longer - 1) / max(1, longer)) }
}
