// Alignment: a text and its translation in, which segments belong together out. Values only.
internal import Glibc

/// Pairs the segments of a text with those of its translation.
///
/// A dynamic programme over lengths after Gale and Church (1993), with what else speaks for a pair: numbers and
/// known words that stand on both sides, paragraphs that begin together, headings. The confidence of a bead is its posterior
/// probability in the same model.
///
/// - Complexity: O(*n* · *w*) where *w* is the width of a band around the diagonal: 120 segments, and twice as many as one
///   side has more than the other; texts of up to 300 segments are compared whole.
package struct LengthAligner: Sendable {
  package init() {}

  /// The beads, in order; together they hold every segment once.
  package func beads(_ source: [AlignedText], _ target: [AlignedText]) -> [Bead] {
    guard !source.isEmpty, !target.isEmpty else {
      return source.indices.map { Bead(source: $0..<$0 + 1, target: 0..<0, confidence: 1) }
        + target.indices.map { Bead(source: source.count..<source.count, target: $0..<$0 + 1, confidence: 1) }
    }
    let costs = BeadCosts(source, target)
    if let plain = oneToOne(source, target, costs) { return plain }
    return AlignmentLattice(costs: costs).beads()
  }

  /// One to one, where both sides have the same paragraphs with the same numbers of segments, all of likely lengths.
  private func oneToOne(_ source: [AlignedText], _ target: [AlignedText], _ costs: BeadCosts) -> [Bead]? {
    guard source.map(\.beginsParagraph) == target.map(\.beginsParagraph) else { return nil }
    guard source.indices.allSatisfy({ costs.isLikely($0..<$0 + 1, $0..<$0 + 1) }) else { return nil }
    return source.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: 1) }
  }
}

/// What the aligner looks at in a segment.
package struct AlignedText: Hashable, Sendable {
  /// Its length in characters.
  package var length: Int
  /// Whether it is the first of its paragraph.
  package var beginsParagraph: Bool
  /// Whether it is a heading.
  package var isHeading: Bool
  /// Words that the translation of the segment is likely to have, or that it has.
  package var words: Set<String>
  /// The numbers that it speaks of, in any writing.
  package var numbers: Set<Double>

  /// A segment with everything given.
  package init(
    length: Int, beginsParagraph: Bool, isHeading: Bool = false, words: Set<String> = [], numbers: Set<Double> = []
  ) {
    self.length = length
    self.beginsParagraph = beginsParagraph
    self.isHeading = isHeading
    self.words = words
    self.numbers = numbers
  }
}

/// Segments of a text and the segments of its translation that belong to them; one side may be empty.
package struct Bead: Hashable, Sendable {
  /// The indices of the segments of the text.
  package var source: Range<Int>
  /// The indices of the segments of the translation.
  package var target: Range<Int>
  /// How likely it is right, from 0 to 1.
  package var confidence: Double
}
