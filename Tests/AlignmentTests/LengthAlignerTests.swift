import Alignment
import Testing

@Suite struct LengthAlignerTests {
  /// Segments by their lengths; a paragraph begins at each list.
  private func texts(_ paragraphs: [[Int]], words: [Int: Set<String>] = [:]) -> [AlignedText] {
    var texts: [AlignedText] = []
    for paragraph in paragraphs {
      for (index, length) in paragraph.enumerated() {
        texts.append(AlignedText(length: length, beginsParagraph: index == 0, words: words[texts.count] ?? []))
      }
    }
    return texts
  }

  private func shapes(_ beads: [Bead]) -> [[Int]] { beads.map { [$0.source.count, $0.target.count] } }

  @Test func `texts with the same paragraphs are paired one to one`() {
    let beads = LengthAligner().beads(texts([[20], [100, 60], [80]]), texts([[22], [110, 70], [90]]))
    #expect(shapes(beads) == [[1, 1], [1, 1], [1, 1], [1, 1]])
    #expect(beads.allSatisfy { $0.confidence == 1 })
  }

  @Test func `sentences that the translator joined or split are put together`() {
    let joined = LengthAligner().beads(texts([[20], [100, 60], [80]]), texts([[22], [180], [90]]))
    #expect(shapes(joined) == [[1, 1], [2, 1], [1, 1]])
    let split = LengthAligner().beads(texts([[20], [160], [80]]), texts([[22], [90, 90], [90]]))
    #expect(shapes(split) == [[1, 1], [1, 2], [1, 1]])
  }

  @Test func `a paragraph that is left out stands alone`() {
    let beads = LengthAligner().beads(texts([[100], [300], [60], [150]]), texts([[115], [70], [170]]))
    #expect(shapes(beads) == [[1, 1], [1, 0], [1, 1], [1, 1]])
  }

  @Test func `words and numbers on both sides decide where lengths do not`() {
    let source = texts([[50], [50], [50]], words: [1: ["kyiv"], 2: ["moscow"]])
    let target = texts([[58], [58]], words: [0: ["kyiv", "talks"], 1: ["moscow", "army"]])
    let beads = LengthAligner().beads(source, target)
    #expect(shapes(beads) == [[1, 0], [1, 1], [1, 1]])
  }

  @Test func `a pair that might as well be another is not sure`() {
    let beads = LengthAligner().beads(texts([[50], [50], [50]]), texts([[58], [58]]))
    #expect(beads.contains { $0.confidence < 0.8 })
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (1, 9), (9, 1), (1_000, 700), (400, 1_200)])
  func `every segment stands in one bead, whatever the sides are`(left: Int, right: Int) {
    let beads = LengthAligner().beads(
      texts([Array(repeating: 70, count: left)]), texts([Array(repeating: 80, count: right)]))
    #expect(beads.flatMap(\.source) == Array(0..<left))
    #expect(beads.flatMap(\.target) == Array(0..<right))
    #expect(beads.allSatisfy { (0...1).contains($0.confidence) })
  }
}
