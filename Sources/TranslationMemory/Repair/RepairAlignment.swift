/// The cheapest alignment of two texts whose items count as one word each.
///
/// - Complexity: O(*n* × *m*) in the words of the texts.
struct RepairAlignment {
  /// The items that stand in each other's place, in the order of the segment.
  private(set) var pairs: [RepairPair] = []

  init(_ segment: [RepairAtoms.Atom], _ unit: [RepairAtoms.Atom]) {
    let width = unit.count + 1
    let costs = RepairAlignment.table(segment, unit)
    var (row, column) = (segment.count, unit.count)
    while row > 0, column > 0 {
      let here = costs[row * width + column]
      let replacing = RepairAlignment.cost(segment[row - 1], unit[column - 1])
      if here == costs[(row - 1) * width + column - 1] + replacing {
        row -= 1
        column -= 1
        guard case .item(let new) = segment[row], case .item(let old) = unit[column], new.isSameKind(as: old) else {
          continue
        }
        pairs.append(RepairPair(new: new, old: old))
      } else if here == costs[(row - 1) * width + column] + RepairAlignment.gap {
        row -= 1
      } else {
        column -= 1
      }
    }
    pairs.reverse()
  }

  private static let gap = 3

  private static func table(_ segment: [RepairAtoms.Atom], _ unit: [RepairAtoms.Atom]) -> [Int] {
    let width = unit.count + 1
    var costs = Array(repeating: 0, count: (segment.count + 1) * width)
    for column in 0..<width { costs[column] = column * gap }
    for row in 1..<(segment.count + 1) {
      costs[row * width] = row * gap
      for column in 1..<width {
        let replacing = costs[(row - 1) * width + column - 1] + cost(segment[row - 1], unit[column - 1])
        let edit = min(costs[(row - 1) * width + column], costs[row * width + column - 1]) + gap
        costs[row * width + column] = min(replacing, edit)
      }
    }
    return costs
  }

  /// Words that differ cost less than leaving both out; items of one kind cost next to nothing.
  private static func cost(_ one: RepairAtoms.Atom, _ other: RepairAtoms.Atom) -> Int {
    switch (one, other) {
    case (.word(let mine), .word(let theirs)): mine.form == theirs.form ? 0 : mine.key == theirs.key ? 1 : 4
    case (.item(let mine), .item(let theirs)): mine.isSameKind(as: theirs) ? (mine.means(theirs) ? 0 : 1) : 2 * gap
    default: 2 * gap - 1
    }
  }
}
