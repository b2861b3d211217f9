internal import Bitext
internal import Languages

/// Decides what each block of an article is for, by evidence that a person can judge.
///
/// A wrong guess loses nothing: every block stays in the document, and metadata and boilerplate are only not drafted.
struct ArticleStructure {
  let bytes: UnsafeBufferPointer<UInt8>
  let knowledge: SegmentationKnowledge

  /// What a block was found to be, and why.
  struct Evidence {
    var kind: BlockKind
    var reason: String

    init(_ kind: BlockKind, _ reason: String) {
      self.kind = kind
      self.reason = reason
    }
  }

  /// The kind of a block.
  ///
  /// - Parameters:
  ///   - isHead: whether no running text came before it.
  ///   - next: the block after it.
  func kind(of block: Paragraph, isHead: Bool, next: Paragraph?) -> Evidence {
    if isPlainText(block) {
      return Evidence(.paragraph, block.lines > 1 ? "text, its wrapped lines joined" : "running text")
    }
    guard !isInvisible(block.range) else { return Evidence(.boilerplate, "nothing that a reader sees") }
    let line = ShortLine(bytes, block)
    return listed(line) ?? dated(line) ?? credited(line, isHead: isHead) ?? prose(line, isHead: isHead, next: next)
  }

  /// Whether a block needs no closer look: long, or finished and with a first word that begins no listed line.
  private func isPlainText(_ block: Paragraph) -> Bool {
    if block.range.count > 400 || block.lines > 2 { return true }
    guard block.ending == .finished, block.range.count > 60 else { return false }
    let first = bytes[block.range.lowerBound]
    guard first >= 0xD8, first <= 0xDB else { return false }
    var key = WordKey()
    var offset = block.range.lowerBound
    while offset < block.range.upperBound {
      let scalar = bytes.scalar(at: offset)
      guard TextMarks.isArabic(scalar.value) || Folding.isDropped(scalar.value) else { break }
      key.combine(scalar.value)
      offset += scalar.length
    }
    return !knowledge.lines.mayStart(key)
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
