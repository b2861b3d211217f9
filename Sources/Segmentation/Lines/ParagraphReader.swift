internal import Languages

/// Reads the paragraphs of a text: lines, with those joined that were only wrapped.
///
/// It holds a bounded number of lines, whatever the length of the text.
struct ParagraphReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var reader: LineReader
  private var lines: [MeasuredLine] = []
  private var position = 0
  private var unwrapping: Unwrapping

  init(_ bytes: UnsafeBufferPointer<UInt8>, knowledge: SegmentationKnowledge) {
    self.bytes = bytes
    self.unwrapping = Unwrapping(bytes, unfinishedWords: knowledge.unfinishedWords)
    self.reader = LineReader(bytes)
  }

  /// The next paragraph.
  mutating func next() -> Paragraph? {
    fill()
    guard position < lines.count else { return nil }
    let first = position
    var paragraph = Paragraph(range: lines[first].range, ending: lines[first].ending, lines: 1)
    while lines.withUnsafeBufferPointer({ unwrapping.joins($0, at: position) }) {
      position += 1
      fill()
      paragraph.range = paragraph.range.lowerBound..<lines[position].range.upperBound
      paragraph.ending = lines[position].ending
      paragraph.lines += 1
    }
    position += 1
    return paragraph
  }

  /// Reads lines ahead, and lets go of those far behind.
  private mutating func fill() {
    if position > 128 {
      lines.removeFirst(position - Unwrapping.reach)
      position = Unwrapping.reach
    }
    while lines.count <= position + Unwrapping.reach + 1, let line = reader.next() {
      lines.append(MeasuredLine(line, in: bytes))
    }
  }
}

/// A paragraph, heading or other line of its own, as it stands between line ends that are no wraps.
struct Paragraph {
  var range: Range<Int>
  /// How its last line ends.
  var ending: LineEnding
  /// How many lines it was wrapped over.
  var lines: Int

  /// Whether it is long enough, or finished, to be running text.
  var isText: Bool { ending == .finished && range.count > 60 || range.count > 240 }
}
