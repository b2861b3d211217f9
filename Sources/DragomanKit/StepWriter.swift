internal import Dispatch
internal import SQLiteStore
internal import Synchronization
internal import TranslationMemory

/// Writes an import on a thread of its own, in order, while what comes next is read.
///
/// What is read comes in batches, and as many of them as a step has become one transaction. After one that fails none is
/// written, so what is in the memory is always the beginning of the file.
final class StepWriter: Sendable {
  private let batches = BatchQueue()
  private let queue = DispatchQueue(label: "dragoman.import")
  private let outcome = Mutex(Outcome())

  private struct Outcome {
    var summary = AddSummary()
    var failure: (any Error)?
  }

  init(_ store: SQLiteStore) {
    queue.async { [self] in run(store) }
  }

  /// How many units a batch has.
  static let batch = 500

  /// Hands over a batch, and waits while there are too many before it.
  ///
  /// - Throws: what made a step before it fail.
  func write(_ units: [PreparedUnit]) throws {
    batches.put(units)
    if let failure = outcome.withLock({ $0.failure }) { throw failure }
  }

  /// Says that nothing more comes, which must be said in the end, whatever happens.
  func close() { batches.close() }

  /// Waits until all is written and in the index, and tells what became of it; nothing may be handed over after it.
  ///
  /// - Throws: what made a step fail.
  func finish() throws -> AddSummary {
    close()
    queue.sync {}
    let (summary, failure) = outcome.withLock { ($0.summary, $0.failure) }
    if let failure { throw failure }
    return summary
  }

  private func run(_ store: SQLiteStore) {
    do {
      let writing = try StoredImport(store)
      while let first = batches.next() {
        let added = try writing.add(first) { batches.next(within: .milliseconds(100)) }
        outcome.withLock {
          $0.summary.added += added.added
          $0.summary.updated += added.updated
        }
      }
      try writing.finish()
    } catch {
      outcome.withLock { $0.failure = error }
      while batches.next() != nil {}
    }
  }
}

/// Batches on their way from the thread that reads to the one that writes: few at a time, which bounds the memory that
/// they take.
private final class BatchQueue: Sendable {
  private let batches = Mutex<[[PreparedUnit]]>([])
  private let room = DispatchSemaphore(value: BatchQueue.most)
  private let filled = DispatchSemaphore(value: 0)

  private static let most = 8

  /// Puts a batch in, and waits until there is room for it.
  func put(_ units: [PreparedUnit]) {
    room.wait()
    batches.withLock { $0.append(units) }
    filled.signal()
  }

  /// Says that no other comes.
  func close() { filled.signal() }

  /// The next batch; `nil` at the end, or where none comes in time.
  func next(within time: DispatchTimeInterval? = nil) -> [PreparedUnit]? {
    guard filled.wait(timeout: time.map { .now() + $0 } ?? .distantFuture) == .success else { return nil }
    let batch = batches.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    if batch == nil { filled.signal() } else { room.signal() }
    return batch
  }
}
