internal import Drafting
internal import Segmentation
internal import TranslationMemory

extension Workspace {
  /// Opens the glossaries and memories, ready to draft.
  ///
  /// - Parameter threshold: the lowest score, 0–101, at which a match becomes the proposed target.
  /// - Throws: ``DragomanError`` where one of them cannot be read.
  public func openPipeline(threshold: Int = 50) throws(DragomanError) -> DraftPipeline {
    DraftPipeline(
      segmenter: Segmenter(language: configuration.source), glossary: try openGlossary(),
      matcher: try openMatcher(threshold: threshold, limit: 5),
      drafter: Drafter(target: configuration.target, threshold: threshold))
  }
}
