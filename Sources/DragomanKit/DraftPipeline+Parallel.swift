public import Bitext
internal import Foundation

extension DraftPipeline {
  /// The drafts of many documents, in their order, made on all cores.
  ///
  /// - Parameter progress: called, from one task at a time, with how many are done.
  /// - Throws: ``DragomanError``, the first that any of them throws.
  public func drafts(
    of documents: [Document], progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> [Draft] {
    var drafts = [Draft?](repeating: nil, count: documents.count)
    try await withThrowingTaskGroup(of: (Int, Draft).self) { group in
      var next = 0
      func start() {
        guard next < documents.count else { return }
        let index = next
        next += 1
        group.addTask { (index, try draft(documents[index])) }
      }
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { start() }
      var done = 0
      for try await (index, draft) in group {
        drafts[index] = draft
        done += 1
        progress(done)
        start()
      }
    }
    return drafts.compactMap { $0 }
  }
}
