/// Decides where a line end is only a wrap, from the lines around it.
///
/// A program that wraps text at a width puts a line end where the next word would not have fitted. So a line end is a
/// wrap if the line and the next word together are longer than the longest lines near by, and if the unfinished lines
/// near by are full in that way; a heading or the last line of a paragraph leaves room. Widths are counted in scalars
/// or in bytes, whichever explains the lines better.
struct Unwrapping {
  let bytes: UnsafeBufferPointer<UInt8>
  let unfinishedWords: Set<WordKey>
  /// How many lines before and after are looked at.
  static let reach = 8
  /// Narrower and wider columns are not taken for wrapped text.
  static let columns = 38...160

  /// The width that lines further up were surely wrapped at.
  private var established: (measure: LineMeasure, width: Int)?

  init(_ bytes: UnsafeBufferPointer<UInt8>, unfinishedWords: Set<WordKey>) {
    self.bytes = bytes
    self.unfinishedWords = unfinishedWords
  }

  /// Whether the end of `lines[index]` is a wrap, so that the next line goes on with its paragraph.
  mutating func joins(_ lines: UnsafeBufferPointer<MeasuredLine>, at index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let line = lines[index]
    let next = lines[index + 1]
    guard !next.followsBlank, line.scalars <= Self.columns.upperBound, next.scalars <= Self.columns.upperBound,
      !next.beginsItem || line.ending == .open
    else { return false }
    let scalars = LineNeighbourhood(lines, at: index, measure: .scalars)
    let counted = LineNeighbourhood(lines, at: index, measure: .bytes)
    guard line.ending == .pause || scalars.isFull(index) || counted.isFull(index) else { return false }
    let view = counted.fullShare > scalars.fullShare ? counted : scalars
    guard view.isWrapped || isEstablished(line, next) || isSentence(over: line, next, in: view) else { return false }
    if view.full >= 3 { established = (view.measure, view.width) }
    if view.isFull(index) { return !(line.ending == .finished && view.isHeadingLike(index + 1)) }
    return line.ending == .pause && line.scalars >= Self.columns.lowerBound
  }

  /// Whether two lines look like one sentence where nothing else tells: the first is full, and it has the end of a
  /// sentence inside or stops where no line ends; or it is long, and the second ends the sentence.
  private func isSentence(over line: MeasuredLine, _ next: MeasuredLine, in view: LineNeighbourhood) -> Bool {
    guard view.isColumn, line.ending != .finished, view.full >= 1 else { return false }
    if view.short <= 1, line.scalars >= 55, next.ending == .finished, next.scalars <= line.scalars { return true }
    return line.isCutShort(bytes, unfinished: unfinishedWords)
  }

  /// Whether a line end fits the width that lines further up were wrapped at.
  private func isEstablished(_ line: MeasuredLine, _ next: MeasuredLine) -> Bool {
    guard let established else { return false }
    let length = line.length(in: established.measure)
    return length <= established.width + 2 && length + 1 + next.firstWord(in: established.measure) > established.width
  }
}

/// What the width of a line is counted in.
enum LineMeasure {
  case scalars, bytes
}
