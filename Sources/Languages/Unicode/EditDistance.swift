/// How many bytes must be inserted, deleted, replaced or swapped with a neighbour to make one word of another.
package enum EditDistance {
  /// Whether two words are at most `limit` edits apart (optimal string alignment).
  ///
  /// - Complexity: O(*n* · *m*); words of more than 64 bytes never match.
  package static func within(limit: Int, _ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= limit, max(left.count, right.count) <= 64 else { return false }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      var best = row + 1
      for (column, other) in right.enumerated() {
        var cost = min(last[column] + (byte == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
        best = min(best, cost)
      }
      if best > limit { return false }
      beforeLast = last
      last = current
    }
    return (last.last ?? 0) <= limit
  }
}
