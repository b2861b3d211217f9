package import Bitext
internal import Languages

/// Cuts a text into the segments that are translated one by one.
///
/// ```swift
/// Segmenter(language: .arabic).segment("قال د. سامي نعم. ثم مضى.").segments.map(\.text)
/// // ["قال د. سامي نعم.", "ثم مضى."]
/// ```
/// Nothing is lost and nothing is changed: every character that is not white space stands in one segment.
///
/// - Complexity: O(*n*) in the bytes of the text, whatever they are.
package struct Segmenter: Sendable {
  private let knowledge: SegmentationKnowledge

  /// A segmenter with the built-in rules of a language; one without any gets plain Unicode behaviour.
  package init(language: Language) {
    self.knowledge = SegmentationKnowledge.of(language)
  }

  /// The blocks and segments of a text.
  package func segment(_ text: String) -> Segmentation { segment(text, in: nil) }

  /// The blocks and segments of a document: in the blocks that its markup gives, or in those that its lines make.
  package func segment(_ document: Document) -> Segmentation { segment(document.text, in: document.blocks) }

  private func segment(_ text: String, in given: [Block]?) -> Segmentation {
    var text = text
    return text.withUTF8 { bytes in
      var result = Segmentation()
      visit(bytes, in: given) { block in
        result.blocks.append(block)
      } decision: { decision in
        guard decision.rule.makesBoundary, let block = result.blocks.last else { return }
        result.segments.append(
          Segment(
            id: String(result.segments.count + 1), kind: SegmentKind(of: block.kind), paragraph: result.blocks.count,
            range: decision.sentence,
            text: String(decoding: UnsafeBufferPointer(rebasing: bytes[decision.sentence]), as: UTF8.self)))
      }
      return result
    }
  }

  /// The places of the segments alone, in UTF-8 offsets.
  package func ranges(of text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      var ranges: [Range<Int>] = []
      visit(bytes) { _ in
      } decision: { decision in
        if decision.rule.makesBoundary { ranges.append(decision.sentence) }
      }
      return ranges
    }
  }

  /// Calls `body` with each segment as it is found; nothing is held but the text and a few lines of it.
  package func forEachSegment(in text: String, _ body: (SegmentKind, Range<Int>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var kind = SegmentKind.sentence
      visit(bytes) { block in
        kind = SegmentKind(of: block.kind)
      } decision: { decision in
        if decision.rule.makesBoundary { body(kind, decision.sentence) }
      }
    }
  }

  /// Every block, and every mark that made or refused a boundary, each with its reason, in order.
  package func explain(_ document: Document) -> [Explanation] {
    var text = document.text
    return text.withUTF8 { bytes in
      var explanations: [Explanation] = []
      visit(bytes, in: document.blocks) { block in
        explanations.append(.block(block))
      } decision: { decision in
        explanations.append(
          .mark(
            end: decision.sentence.upperBound, makesBoundary: decision.rule.makesBoundary,
            reason: decision.rule.rawValue))
      }
      return explanations
    }
  }

  @inline(__always)
  private func visit(
    _ bytes: UnsafeBufferPointer<UInt8>, in given: [Block]? = nil, block visitBlock: (Block) -> Void,
    decision: (BoundaryDecision) -> Void
  ) {
    visitBlocks(bytes, in: given) { block in
      visitBlock(block)
      var scanner = SentenceScanner(bytes, block: block.range, knowledge: knowledge)
      scanner.scan(decision)
    }
  }

  /// Calls `body` with each block, in order.
  @inline(__always)
  func visitBlocks(_ bytes: UnsafeBufferPointer<UInt8>, in given: [Block]? = nil, _ body: (Block) -> Void) {
    if let given { return visitGiven(given, bytes, body) }
    let structure = ArticleStructure(bytes: bytes, knowledge: knowledge)
    var reader = ParagraphReader(bytes, knowledge: knowledge)
    var isHead = true
    var current = reader.next()
    while let paragraph = current {
      let next = reader.next()
      let evidence = structure.kind(of: paragraph, isHead: isHead, next: next)
      if evidence.kind == .paragraph { isHead = false }
      body(Block(kind: evidence.kind, range: paragraph.range, evidence: evidence.reason))
      current = next
    }
  }

  /// Blocks that markup gives: a paragraph's text may still say that it is something else; any other kind stays.
  private func visitGiven(_ given: [Block], _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Block) -> Void) {
    let structure = ArticleStructure(bytes: bytes, knowledge: knowledge)
    let paragraphs = given.map {
      Paragraph(range: $0.range, ending: LineEnding(of: $0.range, in: bytes), lines: 1)
    }
    var isHead = true
    for (index, var block) in given.enumerated() {
      if block.kind == .paragraph {
        let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
        let evidence = structure.kind(of: paragraphs[index], isHead: isHead, next: next)
        block = Block(kind: evidence.kind, range: block.range, evidence: evidence.reason)
        if evidence.kind == .paragraph { isHead = false }
      }
      body(block)
    }
  }
}

/// Why a text was cut as it was.
package enum Explanation: Hashable, Sendable {
  /// A block, with the evidence for its kind.
  case block(Block)
  /// A mark that could have ended a segment: the offset behind it, whether it did, and the rule that decided.
  case mark(end: Int, makesBoundary: Bool, reason: String)
}

extension SegmentKind {
  /// The kind of the segments in a kind of block.
  init(of block: BlockKind) {
    switch block {
    case .heading: self = .heading
    case .metadata: self = .metadata
    case .boilerplate: self = .boilerplate
    case .paragraph, .listItem, .tableCell, .caption: self = .sentence
    }
  }
}
