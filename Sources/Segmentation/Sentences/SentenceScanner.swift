internal import Languages

/// Finds where sentences end inside one block, in one pass over its bytes.
///
/// Every mark that could end a sentence is judged by what stands before and after it; nothing is looked at twice but
/// for a bounded stretch around a mark, so the time is linear in the bytes whatever they are.
struct SentenceScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let knowledge: SegmentationKnowledge
  /// The end of the block.
  let end: Int
  /// Where the sentence that is being read began.
  var sentenceStart: Int
  /// Up to where straight quotation marks have been counted, and whether one is open there.
  var quotesCounted: Int
  var quoteIsOpen = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, block: Range<Int>, knowledge: SegmentationKnowledge) {
    self.bytes = bytes
    self.knowledge = knowledge
    self.end = block.upperBound
    self.sentenceStart = block.lowerBound
    self.quotesCounted = block.lowerBound
  }

  /// Calls `body` with each mark judged, in order, and the end of the block last.
  mutating func scan(_ body: (BoundaryDecision) -> Void) {
    var offset = sentenceStart
    while let mark = nextMark(from: offset) {
      let run = self.run(at: mark)
      offset = run.end
      let after = self.after(run.end)
      guard after.kind != .nothing else { break }
      let rule = judge(run, before: before(mark), after: after)
      body(BoundaryDecision(sentence: sentenceStart..<run.end, rule: rule))
      if rule.makesBoundary { sentenceStart = after.start }
    }
    body(BoundaryDecision(sentence: sentenceStart..<end, rule: .blockEnd))
  }

  /// The next scalar that could end a sentence.
  private func nextMark(from start: Int) -> Int? {
    var offset = start
    while true {
      offset = ByteSearch.mark(in: bytes, from: offset, to: end)
      guard offset < end else { return nil }
      let byte = bytes[offset]
      if byte < 0x80 { return offset }
      let first = byte >= 0xE0 ? offset : offset - 1
      guard first >= start else {
        offset += 1
        continue
      }
      let scalar = bytes.scalar(at: first)
      if TextMarks.isStrong(scalar.value) || TextMarks.isStop(scalar.value) || scalar.value == 0x2026 { return first }
      offset = first + scalar.length
    }
  }
}

/// A mark that was judged.
struct BoundaryDecision {
  /// From where the sentence began to behind the mark.
  var sentence: Range<Int>
  /// What decided.
  var rule: BoundaryRule
}
