internal import Glibc

/// All ways to pair two texts within a band around the diagonal, the best of them, and how likely each of its beads is.
struct AlignmentLattice {
  private let costs: BeadCosts
  private let rows: Int
  private let columns: Int
  private let width: Int

  init(costs: BeadCosts) {
    self.costs = costs
    rows = costs.source.count + 1
    columns = costs.target.count + 1
    width = min(columns, max(rows, columns) <= 300 ? columns : 120 + 2 * abs(rows - columns))
  }

  /// The beads of the cheapest way.
  func beads() -> [Bead] {
    let (best, forward) = ahead()
    let backward = behind()
    guard let total = value(forward, rows - 1, columns - 1), total.isFinite else { return [] }
    var beads: [Bead] = []
    var (row, column) = (rows - 1, columns - 1)
    while row > 0 || column > 0 {
      guard let place = place(row, column), best[place] >= 0 else { break }
      let shape = BeadCosts.shapes[Int(best[place])]
      let (left, right) = (row - shape.source..<row, column - shape.target..<column)
      let before = value(forward, left.lowerBound, right.lowerBound) ?? -.infinity
      let after = value(backward, row, column) ?? -.infinity
      let cost = costs.cost(left, right, shape: shape.cost)
      beads.append(Bead(source: left, target: right, confidence: min(1, exp(before - cost + after - total))))
      (row, column) = (left.lowerBound, right.lowerBound)
    }
    return beads.reversed()
  }

  /// The last bead of the cheapest way to each place, and the logarithm of how likely it is that a way passes it.
  private func ahead() -> (best: [Int8], sums: [Double]) {
    var best = [Int8](repeating: -1, count: rows * width)
    var lowest = [Double](repeating: .infinity, count: rows * width)
    var sums = [Double](repeating: -.infinity, count: rows * width)
    if let start = place(0, 0) { (lowest[start], sums[start]) = (0, 0) }
    forEachPlace { row, column, place in
      for (number, shape) in BeadCosts.shapes.enumerated() where shape.source <= row && shape.target <= column {
        guard let from = self.place(row - shape.source, column - shape.target), sums[from].isFinite else { continue }
        let cost = costs.cost(row - shape.source..<row, column - shape.target..<column, shape: shape.cost)
        if lowest[from] + cost < lowest[place] {
          lowest[place] = lowest[from] + cost
          best[place] = Int8(number)
        }
        sums[place] = AlignmentLattice.added(sums[place], sums[from] - cost)
      }
    }
    return (best, sums)
  }

  /// The logarithm of how likely the ways from each place to the end are.
  private func behind() -> [Double] {
    var sums = [Double](repeating: -.infinity, count: rows * width)
    if let end = place(rows - 1, columns - 1) { sums[end] = 0 }
    forEachPlace(isReversed: true) { row, column, place in
      for shape in BeadCosts.shapes where row + shape.source < rows && column + shape.target < columns {
        guard let to = self.place(row + shape.source, column + shape.target), sums[to].isFinite else { continue }
        let cost = costs.cost(row..<row + shape.source, column..<column + shape.target, shape: shape.cost)
        sums[place] = AlignmentLattice.added(sums[place], sums[to] - cost)
      }
    }
    return sums
  }

  private func forEachPlace(isReversed: Bool = false, _ body: (Int, Int, Int) -> Void) {
    for step in 0..<rows {
      let row = isReversed ? rows - 1 - step : step
      let first = firstColumn(of: row)
      for offset in 0..<width {
        let column = first + (isReversed ? width - 1 - offset : offset)
        if let place = place(row, column) { body(row, column, place) }
      }
    }
  }

  /// Where the band begins in a row.
  private func firstColumn(of row: Int) -> Int {
    let middle = rows > 1 ? row * (columns - 1) / (rows - 1) : 0
    return min(max(0, middle - width / 2), columns - width)
  }

  private func place(_ row: Int, _ column: Int) -> Int? {
    let offset = column - firstColumn(of: row)
    return offset >= 0 && offset < width ? row * width + offset : nil
  }

  private func value(_ table: [Double], _ row: Int, _ column: Int) -> Double? { place(row, column).map { table[$0] } }

  /// The logarithm of the sum of two numbers by their logarithms.
  private static func added(_ one: Double, _ other: Double) -> Double {
    let (high, low) = (max(one, other), min(one, other))
    return low.isFinite ? high + log1p(exp(low - high)) : high
  }
}
