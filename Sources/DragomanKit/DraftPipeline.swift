public import Bitext
internal import Drafting
internal import Segmentation
internal import Terminology
internal import TranslationMemory

/// The way from a document to its draft: segment, match and recognise, draft.
public struct DraftPipeline: Sendable {
  private let segmenter: Segmenter
  private let glossary: Glossary
  private let names: NameFinder?
  private let spelling: MisspeltWords?
  private let memory: DraftMemory?
  private let drafter: Drafter
  /// What a person should know about every draft of this pipeline, a line each.
  public let notes: [String]

  init(
    segmenter: Segmenter, glossary: Glossary, names: NameFinder?, spelling: MisspeltWords?, memory: DraftMemory?,
    drafter: Drafter, notes: [String] = []
  ) {
    self.segmenter = segmenter
    self.glossary = glossary
    self.names = names
    self.spelling = spelling
    self.memory = memory
    self.drafter = drafter
    self.notes = notes
  }

  /// The draft of a document.
  ///
  /// - Throws: ``DragomanError`` where the memory cannot be read.
  public func draft(_ document: Document) throws(DragomanError) -> Draft {
    let segments = segmenter.segment(document).segments
    let contexts = self.contexts(of: segments)
    var evidence: [SegmentEvidence] = []
    for (segment, context) in zip(segments, contexts) {
      evidence.append(try self.evidence(for: segment, context: context))
    }
    if let found = names?.names(of: segments, evidence) {
      for index in evidence.indices {
        evidence[index].names = found[index]
        evidence[index].terms.removeAll { term in found[index].contains { $0.range.overlaps(term.range) } }
      }
    }
    if let found = spelling?.flags(in: segments, evidence) {
      for index in evidence.indices { evidence[index].flags += found[index] }
    }
    return drafter.draft(document, segments, evidence: evidence)
  }

  /// The neighbours of each segment among those that are translated; metadata and boilerplate are nobody's neighbours.
  private func contexts(of segments: [Segment]) -> [UnitContext] {
    let fingerprints = segments.map { $0.kind.isTranslated ? SegmentWords($0.text).fingerprint : nil }
    var contexts = segments.map { _ in UnitContext() }
    var previous: UInt64?
    for index in segments.indices {
      contexts[index].previous = previous
      previous = fingerprints[index] ?? previous
    }
    var next: UInt64?
    for index in segments.indices.reversed() {
      contexts[index].next = next
      next = fingerprints[index] ?? next
    }
    return contexts
  }

  private func evidence(for segment: Segment, context: UnitContext) throws(DragomanError) -> SegmentEvidence {
    guard segment.kind.isTranslated else { return SegmentEvidence() }
    let matches = try memory?.matches(for: segment.text, context: context) ?? []
    let fragments = matches.isEmpty ? try memory?.fragments(in: segment.text) ?? [] : []
    let found = glossary.terms(in: segment.text)
    return SegmentEvidence(
      matches: matches, fragments: fragments, terms: found.hits, flags: flags(for: found.gluedWords))
  }

  private func flags(for gluedWords: [GluedWords]) -> [Flag] {
    gluedWords.map { glued in
      Flag(
        id: "source-glued-words", range: glued.range, text: glued.text,
        message: "two words are written as one", suggestions: [glued.parts.joined(separator: " ")])
    }
  }
}
