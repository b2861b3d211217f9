/// The lines around a line end, by one measure: how wide they are, and how many of them are full.
struct LineNeighbourhood {
  let measure: LineMeasure
  /// The length of the longest line: on the side where that is shorter, if both sides have lines enough to tell.
  let width: Int
  /// How many unfinished lines are full.
  private(set) var full = 0
  /// How many are not.
  private(set) var short = 0
  /// How many are not although they are no shorter than half the width, as headings seldom are.
  private(set) var middling = 0
  private let lines: UnsafeBufferPointer<MeasuredLine>

  init(_ lines: UnsafeBufferPointer<MeasuredLine>, at index: Int, measure: LineMeasure) {
    self.lines = lines
    self.measure = measure
    let before = max(0, index - Unwrapping.reach + 1)..<index + 1
    let after = index + 1..<min(lines.count, index + 1 + Unwrapping.reach)
    let widths = (Self.longest(lines, before, measure), Self.longest(lines, after, measure))
    width = before.count < 3 || after.count < 3 ? max(widths.0, widths.1) : min(widths.0, widths.1)
    for other in before.lowerBound..<after.upperBound - 1 {
      let length = lines[other].length(in: measure)
      guard !lines[other + 1].followsBlank, lines[other].ending != .finished, length <= width else { continue }
      if isFull(other) {
        full += 1
      } else {
        short += 1
        if length * 2 > width { middling += 1 }
      }
    }
  }

  /// The share of unfinished lines that are full.
  var fullShare: Double { full == 0 ? 0 : Double(full) / Double(full + short) }

  /// Whether the lines around are wrapped ones.
  var isWrapped: Bool {
    guard isColumn else { return false }
    return full >= 2 && fullShare >= 0.5 || full >= 3 && middling * 4 <= full
  }

  /// Whether the next word would not have fitted on the line.
  func isFull(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let space = lines[index].ending == .hyphen ? 0 : 1
    return lines[index].length(in: measure) + space + lines[index + 1].firstWord(in: measure) > width
  }

  /// Whether a line is unfinished and leaves room, as a heading does.
  func isHeadingLike(_ index: Int) -> Bool {
    lines[index].ending == .open && !isFull(index) && lines[index].length(in: measure) <= width
  }

  /// Whether the width is one that programs wrap text at.
  var isColumn: Bool {
    let scale = measure == .bytes ? 2 : 1
    return (Unwrapping.columns.lowerBound * scale...Unwrapping.columns.upperBound * scale).contains(width)
  }

  private static func longest(
    _ lines: UnsafeBufferPointer<MeasuredLine>, _ range: Range<Int>, _ measure: LineMeasure
  ) -> Int {
    range.reduce(0) { lines[$1].hasSpace ? max($0, lines[$1].length(in: measure)) : $0 }
  }
}
