package import Bitext
internal import Languages

/// Cuts a text by segmentation rules that a person brings (SRX), inside the blocks that the article's structure gives.
///
/// Lossless as ``Segmenter`` is. At each place the first rule that fits decides, and a place that none fits is no break.
package struct RuleSegmenter: Sendable {
  private let blocks: Segmenter
  private let rules: CompiledRules

  /// A segmenter with the rules that a set gives a language.
  ///
  /// - Throws: ``SegmentationRuleError`` for a pattern that cannot be compiled.
  package init(rules: SegmentationRules, language: Language) throws(SegmentationRuleError) {
    self.blocks = Segmenter(language: language)
    self.rules = try CompiledRules(rules, language: language)
  }

  /// The blocks and segments of a text.
  ///
  /// - Throws: ``SegmentationRuleError`` for a pattern that backtracks without end on this text.
  package func segment(_ text: String) throws(SegmentationRuleError) -> Segmentation {
    try segment(text, in: nil)
  }

  /// The blocks and segments of a document, whose markup may give the blocks.
  ///
  /// - Throws: ``SegmentationRuleError`` as for a text.
  package func segment(_ document: Document) throws(SegmentationRuleError) -> Segmentation {
    try segment(document.text, in: document.blocks)
  }

  private func segment(_ text: String, in given: [Block]?) throws(SegmentationRuleError) -> Segmentation {
    var result = Segmentation()
    try visit(text, in: given) { block, _ in
      result.blocks.append(block)
    } segment: { bytes, range in
      guard let block = result.blocks.last else { return }
      result.segments.append(
        Segment(
          id: String(result.segments.count + 1), kind: SegmentKind(of: block.kind), paragraph: result.blocks.count,
          range: range, text: String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)))
    }
    return result
  }

  /// The places of the segments alone, in UTF-8 offsets.
  package func ranges(of text: String) throws(SegmentationRuleError) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    try visit(text) { _, _ in
    } segment: { _, range in
      ranges.append(range)
    }
    return ranges
  }

  /// Every block, and every place that a rule decided, with the rule, in order.
  package func explain(_ document: Document) throws(SegmentationRuleError) -> [Explanation] {
    var explanations: [Explanation] = []
    try visit(document.text, in: document.blocks) { block, places in
      explanations.append(.block(block))
      explanations += places.map { .mark(end: $0.offset, makesBoundary: $0.rule.isBreak, reason: $0.rule.reason) }
      explanations.append(
        .mark(end: block.range.upperBound, makesBoundary: true, reason: BoundaryRule.blockEnd.rawValue))
    } segment: { _, _ in
    }
    return explanations
  }

  private struct Place {
    var offset: Int
    var rule: CompiledRule
  }

  private func visit(
    _ text: String, in given: [Block]? = nil, block visitBlock: (Block, [Place]) -> Void,
    segment visitSegment: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void
  ) throws(SegmentationRuleError) {
    let scanner = RuleScanner(rules)
    var text = text
    let outcome: Result<Void, SegmentationRuleError> = text.withUTF8 { bytes in
      do throws(SegmentationRuleError) {
        var failure: SegmentationRuleError?
        blocks.visitBlocks(bytes, in: given) { block in
          guard failure == nil else { return }
          var places: [Place] = []
          do throws(SegmentationRuleError) {
            try scanner.scan(bytes, block: block.range) { places.append(Place(offset: $0, rule: $2)) }
          } catch {
            failure = error
            return
          }
          visitBlock(block, places)
          var start = block.range.lowerBound
          for place in places where place.rule.isBreak {
            visit(start..<place.offset, bytes, visitSegment)
            start = place.offset
          }
          visit(start..<block.range.upperBound, bytes, visitSegment)
        }
        if let failure { throw failure }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
  }

  /// A segment without the white space around it; none if there is nothing else.
  private func visit(
    _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void
  ) {
    let trimmed = TextMarks.trimmed(range, in: bytes)
    if !trimmed.isEmpty { body(bytes, trimmed) }
  }
}

extension CompiledRule {
  /// The rule as `--explain` names it.
  var reason: String { "rule \(number) of “\(list)”" }
}
