/// A run of words that a unit has in common with a segment.
package struct SharedRun: Hashable, Sendable {
  /// The unit's id.
  package var unit: Int64
  /// Which words of the segment, by their place in ``SegmentWords/words``.
  package var words: Range<Int>

  /// A run in a unit.
  package init(unit: Int64, words: Range<Int>) {
    self.unit = unit
    self.words = words
  }
}

/// Finds the runs that two sequences of words have in common.
enum CommonRuns {
  /// The fewest words of a run.
  static let shortest = 2
  /// A segment of more words than this is not searched for runs.
  static let mostWords = 128

  /// Whether runs are looked for in a segment: it has enough words and not too many.
  static func isSearched(_ segment: SegmentWords) -> Bool { (shortest...mostWords).contains(segment.words.count) }

  /// Calls `body` with the place in `words`, of each run that is in both and cannot be made longer there.
  ///
  /// - Complexity: O(*n* *m*), and the length of the runs.
  static func forEach<Word: Equatable>(
    of words: UnsafeBufferPointer<Word>, in others: UnsafeBufferPointer<Word>, _ body: (Range<Int>) -> Void
  ) {
    for (place, other) in others.enumerated() {
      for start in words.indices where words[start] == other {
        if start > 0, place > 0, words[start - 1] == others[place - 1] { continue }
        var length = 1
        while start + length < words.count, place + length < others.count,
          words[start + length] == others[place + length]
        {
          length += 1
        }
        if length >= shortest { body(start..<start + length) }
      }
    }
  }
}
