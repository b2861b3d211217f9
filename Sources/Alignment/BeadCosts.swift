internal import Glibc

/// What each bead costs: the negative logarithm of how likely it is.
struct BeadCosts {
  /// A bead by how many segments it takes from each side, and how likely such beads are (Gale and Church 1993, table 5;
  /// three to one after hunalign's experience that news merges more).
  static let shapes: [(source: Int, target: Int, cost: Double)] = [
    (1, 1, -log(0.88)), (1, 0, -log(0.008)), (0, 1, -log(0.008)), (2, 1, -log(0.044)), (1, 2, -log(0.044)),
    (2, 2, -log(0.008)), (3, 1, -log(0.004)), (1, 3, -log(0.004)),
  ]

  let source: [AlignedText]
  let target: [AlignedText]
  private let sourceAnchors: [Anchors]
  private let targetAnchors: [Anchors]
  private let sourceBeginnings: [Int]
  private let targetBeginnings: [Int]
  private let sourceLengths: [Int]
  private let targetLengths: [Int]
  /// Target characters for one source character.
  private let ratio: Double

  /// English characters for one of Arabic in the news of PUD, and for how many characters of the text that counts.
  private static let usualRatio = 1.17
  private static let usualWeight = 2_000.0

  /// The variance of the length for each character: 6.8 for Gale and Church; news is translated more freely.
  private static let variance = 9.0

  init(_ source: [AlignedText], _ target: [AlignedText]) {
    self.source = source
    self.target = target
    sourceLengths = source.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.length) }
    targetLengths = target.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.length) }
    sourceBeginnings = source.reduce(into: [0]) { $0.append(($0.last ?? 0) + ($1.beginsParagraph ? 1 : 0)) }
    targetBeginnings = target.reduce(into: [0]) { $0.append(($0.last ?? 0) + ($1.beginsParagraph ? 1 : 0)) }
    var numbering = AnchorNumbering()
    sourceAnchors = source.map { numbering.anchors(of: $0) }
    targetAnchors = target.map { numbering.anchors(of: $0) }
    let (usual, weight) = (BeadCosts.usualRatio, BeadCosts.usualWeight)
    ratio = (Double(targetLengths.last ?? 0) + weight * usual) / (Double(sourceLengths.last ?? 0) + weight)
  }

  /// What a bead costs.
  func cost(_ left: Range<Int>, _ right: Range<Int>, shape: Double) -> Double {
    var cost = shape
    if !left.isEmpty, !right.isEmpty {
      cost += min(25, -log(max(1e-12, likelihood(left, right)))) + anchorCost(left, right)
      if source[left.lowerBound].isHeading != target[right.lowerBound].isHeading { cost += 1 }
      cost += source[left.lowerBound].beginsParagraph == target[right.lowerBound].beginsParagraph ? -0.5 : 1
    }
    return cost + crossings(left, sourceBeginnings) + crossings(right, targetBeginnings)
  }

  /// Whether the lengths are those of a text and its translation.
  func isLikely(_ left: Range<Int>, _ right: Range<Int>) -> Bool { likelihood(left, right) > 0.002 }

  /// How likely a translation is so much longer or shorter than expected.
  private func likelihood(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let length = Double(sourceLengths[left.upperBound] - sourceLengths[left.lowerBound]) * ratio
    let found = Double(targetLengths[right.upperBound] - targetLengths[right.lowerBound])
    let deviation = (found - length) / (BeadCosts.variance * max(1, (length + found) / 2)).squareRoot()
    return erfc(abs(deviation) / 2.0.squareRoot())
  }

  /// Words and numbers on both sides speak for a bead; that none is shared, or a number stands alone, speaks against it.
  private func anchorCost(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    var shared = (words: 0, numbers: 0)
    for mine in left {
      for theirs in right {
        shared.words += Anchors.shared(sourceAnchors[mine].words, targetAnchors[theirs].words)
        shared.numbers += Anchors.shared(sourceAnchors[mine].numbers, targetAnchors[theirs].numbers)
      }
    }
    let hasWords =
      left.contains { !sourceAnchors[$0].words.isEmpty } && right.contains { !targetAnchors[$0].words.isEmpty }
    let numbers =
      left.reduce(0) { $0 + sourceAnchors[$1].numbers.count } + right.reduce(0) { $0 + targetAnchors[$1].numbers.count }
    let wordCost = shared.words > 0 ? -1.5 * Double(min(4, shared.words)) : hasWords ? 1 : 0
    let alone = max(0, numbers - 2 * shared.numbers)
    return wordCost - 2 * Double(min(2, shared.numbers)) + Double(min(2, alone))
  }

  private func crossings(_ range: Range<Int>, _ beginnings: [Int]) -> Double {
    range.count > 1 ? 2 * Double(beginnings[range.upperBound] - beginnings[range.lowerBound + 1]) : 0
  }
}
