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
  @inline(__always)
  func callAsFunction(_ other: some Sequence<UInt8>) -> Int {
    guard count > 0 else { return other.reduce(0) { result, _ in result + 1 } }
    var positive = UInt64.max
    var negative: UInt64 = 0
    var distance = count
    let last: UInt64 = 1 << UInt64(count - 1)
    for letter in other {
      let match = places[Int(letter)]
      let diagonal = (((match & positive) &+ positive) ^ positive) | match | negative
      var increase = negative | ~(diagonal | positive)
      var decrease = positive & diagonal
      if increase & last != 0 { distance += 1 }
      if decrease & last != 0 { distance -= 1 }
      increase = increase << 1 | 1
      decrease <<= 1
      positive = decrease | ~(diagonal | increase)
      negative = increase & diagonal
    }
    return distance
  }
}
