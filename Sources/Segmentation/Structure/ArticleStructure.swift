internal import Bitext
internal import Languages

/// Decides what each block of an article is for, by evidence that a person can judge.
///
/// A wrong guess loses nothing: every block stays in the document, and metadata and boilerplate are only not drafted.
struct ArticleStructure {
  let bytes: UnsafeBufferPointer<UInt8>
  let knowledge: SegmentationKnowledge

  /// A line or unwrapped paragraph that was looked at from outside.
  struct Outline {
    var range: Range<Int>
    /// Whether its last visible mark ends a sentence.
    var isFinished: Bool

    /// Whether it is long enough, or finished, to be running text.
    var isText: Bool { isFinished && range.count > 60 || range.count > 240 }
  }

  /// The outline of a block.
  func outline(of range: Range<Int>) -> Outline {
    Outline(range: range, isFinished: isFinished(range))
  }

  /// The kind of a block.
  ///
  /// - Parameters:
  ///   - isHead: whether no running text came before it.
  ///   - next: the block after it.
  func kind(of block: Outline, isHead: Bool, next: Outline?) -> Evidence {
    guard block.range.count <= 400 else { return Evidence(.paragraph, "running text") }
    guard !isInvisible(block.range) else { return Evidence(.boilerplate, "nothing that a reader sees") }
    if block.isText, block.range.count > 200 { return Evidence(.paragraph, "running text") }
    let line = ShortLine(bytes, block.range, isFinished: block.isFinished)
    return listed(line) ?? dated(line) ?? credited(line, isHead: isHead) ?? prose(line, isHead: isHead, next: next)
  }

  /// What a block was found to be, and why.
  struct Evidence {
    var kind: BlockKind
    var reason: String

    init(_ kind: BlockKind, _ reason: String) {
      self.kind = kind
      self.reason = reason
    }
  }

  private func isFinished(_ range: Range<Int>) -> Bool {
    var offset = range.upperBound
    while offset > range.lowerBound {
      let scalar = bytes.scalar(before: offset)
      let value = scalar.value
      if TextMarks.isStop(value) || TextMarks.isStrong(value) || value == 0x2026 { return true }
      guard
        TextMarks.isInvisible(value) || TextMarks.isSpace(value) || TextMarks.isCloser(value)
          || TextMarks.isStraightQuote(value)
      else { return false }
      offset -= scalar.length
    }
    return false
  }

  private func isInvisible(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      guard TextMarks.isInvisible(scalar.value) || TextMarks.isSpace(scalar.value) else { return false }
      offset += scalar.length
    }
    return true
  }
}
