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
/// - Complexity: O(*n*) in the bytes of the text.
package struct Segmenter: Sendable {
  private let knowledge: SegmentationKnowledge

  /// A segmenter with the built-in rules of a language; one without any gets plain Unicode behaviour.
  package init(language: Language) {
    self.knowledge = SegmentationKnowledge(language: language)
  }

  /// The blocks and segments of a text.
  package func segment(_ text: String) -> Segmentation {
    var text = text
    return text.withUTF8 { bytes in
      var result = Segmentation()
      let blocks = blocks(of: bytes)
      for block in blocks {
        result.blocks.append(block)
        var scanner = SentenceScanner(bytes, block: block.range, knowledge: knowledge)
        scanner.scan { decision in
          guard decision.rule.makesBoundary else { return }
          result.segments.append(
            Segment(
              id: String(result.segments.count + 1), kind: Self.kind(in: block.kind), paragraph: result.blocks.count,
              range: decision.sentence,
              text: String(decoding: UnsafeBufferPointer(rebasing: bytes[decision.sentence]), as: UTF8.self)))
        }
      }
      return result
    }
  }

  private func blocks(of bytes: UnsafeBufferPointer<UInt8>) -> [Block] {
    let structure = ArticleStructure(bytes: bytes, knowledge: knowledge)
    var reader = ParagraphReader(bytes, knowledge: knowledge)
    var blocks: [Block] = []
    var isHead = true
    var current = reader.next()
    while let block = current {
      let next = reader.next()
      let evidence = structure.kind(of: block, isHead: isHead, next: next)
      blocks.append(Block(kind: evidence.kind, range: block.range, evidence: evidence.reason))
      if evidence.kind == .paragraph { isHead = false }
      current = next
    }
    return blocks
  }

  private static func kind(in block: BlockKind) -> SegmentKind {
    switch block {
    case .heading: .heading
    case .metadata: .metadata
    case .boilerplate: .boilerplate
    case .paragraph, .listItem, .tableCell, .caption: .sentence
    }
  }
}
