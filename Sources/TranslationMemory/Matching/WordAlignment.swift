package import Bitext

/// Which words of a segment stand for which of a unit's source, by the cheapest edits.
package struct WordAlignment: Hashable, Sendable {
  /// One step of the alignment.
  package enum Step: Hashable, Sendable {
    /// The word at one index is the word at the other.
    case same(Int, Int)
    /// One word stands for another.
    case replaced(Int, Int)
    /// The segment has a word more.
    case added(Int)
    /// The unit has a word more.
    case missing(Int)
  }

  /// The steps, in the order of the segment.
  package let steps: [Step]
  /// Where the two differ; neighbouring steps are one difference.
  package let differences: [Difference]

  /// Aligns two segments' words.
  ///
  /// - Complexity: O(*n* × *m*) in their words.
  package init(_ segment: [SegmentWord], _ unit: [SegmentWord]) {
    steps = WordAlignment.steps(segment, unit)
    differences = WordAlignment.differences(steps, segment, unit)
  }

  private static func steps(_ segment: [SegmentWord], _ unit: [SegmentWord]) -> [Step] {
    let width = unit.count + 1
    let costs = table(segment, unit)
    var steps: [Step] = []
    var row = segment.count
    var column = unit.count
    while row > 0 || column > 0 {
      let here = costs[row * width + column]
      if row > 0, column > 0,
        here == costs[(row - 1) * width + column - 1] + cost(of: segment[row - 1], as: unit[column - 1])
      {
        row -= 1
        column -= 1
        let isSame = segment[row].form == unit[column].form
        steps.append(isSame ? .same(row, column) : .replaced(row, column))
      } else if row > 0, here == costs[(row - 1) * width + column] + Similarity.editCost {
        row -= 1
        steps.append(.added(row))
      } else {
        column -= 1
        steps.append(.missing(column))
      }
    }
    return steps.reversed()
  }

  /// The whole table of the dynamic programme, row by row.
  private static func table(_ segment: [SegmentWord], _ unit: [SegmentWord]) -> [Int] {
    let width = unit.count + 1
    var costs = Array(repeating: 0, count: (segment.count + 1) * width)
    for column in 0..<width { costs[column] = column * Similarity.editCost }
    for row in 1..<(segment.count + 1) {
      costs[row * width] = row * Similarity.editCost
      for column in 1..<width {
        let replacing = costs[(row - 1) * width + column - 1] + cost(of: segment[row - 1], as: unit[column - 1])
        let edit = min(costs[(row - 1) * width + column], costs[row * width + column - 1]) + Similarity.editCost
        costs[row * width + column] = min(replacing, edit)
      }
    }
    return costs
  }

  private static func cost(of word: SegmentWord, as other: SegmentWord) -> Int {
    word.form == other.form ? 0 : word.key == other.key ? Similarity.sameKeyCost : Similarity.editCost
  }

  private static func differences(
    _ steps: [Step], _ segment: [SegmentWord], _ unit: [SegmentWord]
  ) -> [Difference] {
    var differences: [Difference] = []
    var segmentEnd = 0
    var unitEnd = 0
    var isOpen = false
    for step in steps {
      var mine = segmentEnd..<segmentEnd
      var theirs = unitEnd..<unitEnd
      var isSpelling = false
      switch step {
      case .same(let row, let column):
        (segmentEnd, unitEnd) = (segment[row].range.upperBound, unit[column].range.upperBound)
        isOpen = false
        continue
      case .replaced(let row, let column):
        (mine, theirs) = (segment[row].range, unit[column].range)
        isSpelling = segment[row].key == unit[column].key
      case .added(let row): mine = segment[row].range
      case .missing(let column): theirs = unit[column].range
      }
      if isOpen, let last = differences.last {
        differences[differences.count - 1] = Difference(
          segment: last.segment.joined(mine), unit: last.unit.joined(theirs), isSpelling: last.isSpelling && isSpelling)
      } else {
        differences.append(Difference(segment: mine, unit: theirs, isSpelling: isSpelling))
      }
      (segmentEnd, unitEnd) = (mine.upperBound, theirs.upperBound)
      isOpen = true
    }
    return differences
  }
}

extension Range<Int> {
  /// The range from the beginning of one to the end of the other; an empty one gives way.
  fileprivate func joined(_ next: Range<Int>) -> Range<Int> {
    isEmpty ? next : next.isEmpty ? self : lowerBound..<next.upperBound
  }
}
