internal import Languages

/// The fewest edits between the keys of one segment and those of others, one after the other.
///
/// Segments of up to 64 words are compared one step a word: see ``Languages/BitParallelEdits``. Longer ones fill the
/// diagonal band of the table that the allowed edits can reach (Ukkonen 1985).
struct KeyDistance: ~Copyable {
  private let masks: WordMasks
  private let words: [UInt32]

  /// Prepares to compare segments with one whose words have these ranks; `nil` stands for a word that no other has.
  init(_ ranks: [Int?]) {
    masks = WordMasks(ranks)
    words = ranks.map { $0.map { UInt32($0) } ?? .max }
  }

  /// The edits, or `nil` if there are more than `most`.
  @inline(__always)
  func edits(to other: UnsafeBufferPointer<UInt32>, most: Int) -> Int? {
    guard mayShare(max(words.count, other.count) - most, with: other) else { return nil }
    let edits = words.count <= 64 ? bitParallel(other) : banded(other, most: most)
    return edits <= most ? edits : nil
  }

  /// Whether at least `least` words of the other segment occur in this one: a distance needs that many in common.
  @inline(__always)
  private func mayShare(_ least: Int, with other: UnsafeBufferPointer<UInt32>) -> Bool {
    var missing = other.count - least
    if missing < 0 { return false }
    for word in other where masks.places(of: word) == 0 {
      missing -= 1
      if missing < 0 { return false }
    }
    return true
  }

  @inline(__always)
  private func bitParallel(_ other: UnsafeBufferPointer<UInt32>) -> Int {
    guard !words.isEmpty else { return other.count }
    var edits = BitParallelEdits(pattern: words.count)
    for word in other { edits.take(masks.places(of: word)) }
    return edits.count
  }

  private func banded(_ other: UnsafeBufferPointer<UInt32>, most: Int) -> Int {
    let far = Int32.max / 2
    var row = (0...other.count).map { $0 <= most ? Int32($0) : far }
    for (index, word) in words.enumerated() {
      let first = max(1, index + 1 - most)
      let last = min(other.count, index + 1 + most)
      guard first <= last else { return most + 1 }
      var diagonal = row[first - 1]
      row[first - 1] = first == 1 && index + 1 <= most ? Int32(index + 1) : far
      for column in first...last {
        let above = row[column]
        let replacing = diagonal + (other[column - 1] == word ? 0 : 1)
        row[column] = min(replacing, min(above, row[column - 1]) + 1)
        diagonal = above
      }
      if last < other.count { row[last + 1] = far }
    }
    return Int(min(row[other.count], far))
  }
}
