/// Ranges in order, none overlapping another, to be asked about quickly.
struct SortedRanges: Sendable {
  private let ranges: [Range<Int>]

  /// Takes ranges in any order; none may overlap another.
  init(_ ranges: some Sequence<Range<Int>>) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether one of them overlaps a range.
  ///
  /// - Complexity: O(log *n*).
  func overlaps(_ range: Range<Int>) -> Bool {
    let next = firstEnding(after: range.lowerBound)
    return next < ranges.count && ranges[next].overlaps(range)
  }

  /// Whether one of them has all of a range in it.
  ///
  /// - Complexity: O(log *n*).
  func enclose(_ range: Range<Int>) -> Bool {
    let next = firstEnding(after: range.lowerBound)
    return next < ranges.count && ranges[next].lowerBound <= range.lowerBound
      && range.upperBound <= ranges[next].upperBound
  }

  /// The last one that ends at or before an offset.
  ///
  /// - Complexity: O(log *n*).
  func last(endingBy offset: Int) -> Range<Int>? {
    let next = firstEnding(after: offset)
    return next > 0 ? ranges[next - 1] : nil
  }

  private func firstEnding(after offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
