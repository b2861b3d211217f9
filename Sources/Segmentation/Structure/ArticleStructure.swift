internal import Bitext
internal import Languages

/// Decides what each block of an article is for, by evidence that a person can judge.
///
/// A wrong guess loses nothing: every block stays in the document, and metadata and boilerplate are only not drafted.
struct ArticleStructure {
  let bytes: UnsafeBufferPointer<UInt8>
  let knowledge: SegmentationKnowledge

  /// The kind of a block.
  ///
  /// - Parameters:
  ///   - isHead: whether no running text came before it.
  ///   - next: the block after it.
  func kind(of block: Paragraph, isHead: Bool, next: Paragraph?) -> Evidence {
    guard block.range.count <= 400 else { return Evidence(.paragraph, "running text") }
    guard !isInvisible(block.range) else { return Evidence(.boilerplate, "nothing that a reader sees") }
    if block.isText, block.range.count > 200 { return Evidence(.paragraph, "running text") }
    let line = ShortLine(bytes, block.range, isFinished: block.ending == .finished)
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
