internal import Languages

/// The edit distance of a key to many others, 64 letters at a time: see ``Languages/BitParallelEdits``.
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
    var edits = BitParallelEdits(pattern: count)
    var left = other.count
    for letter in other {
      edits.take(places[Int(letter)])
      left -= 1
      // Each letter that is left takes away one edit at most.
      if edits.count - left > limit { return nil }
    }
    return edits.count
  }

  /// How alike another key is, 0–100.
  func likeness(_ other: [UInt8]) -> Int {
    KeyDistance.likeness(edits: self(other), of: max(count, other.count))
  }

  /// How alike two keys so many edits apart are, 0–100, the longer of so many letters; 100 is reached by equality alone.
  static func likeness(edits: Int, of longer: Int) -> Int { max(0, 100 - (edits * 100 + longer - 1) / max(1, longer)) }
}
