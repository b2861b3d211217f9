internal import Bitext
internal import Dispatch
internal import SQLiteStore
internal import Synchronization
internal import TranslationMemory

/// Writes the steps of an import on a thread of its own, in order, while the next step is read.
///
/// Each step is one transaction. After one that fails none is written, so what is in the memory is always the beginning
/// of the file.
final class StepWriter: Sendable {
  private let store: SQLiteStore
  private let queue = DispatchQueue(label: "dragoman.import")
  private let room = DispatchSemaphore(value: StepWriter.mostWaiting)
  private let outcome = Mutex(Outcome())

  private struct Outcome {
    var summary = AddSummary()
    var failure: (any Error)?
  }

  init(_ store: SQLiteStore) {
    self.store = store
  }

  /// How many steps are written or wait for it at most, which bounds the memory that an import takes.
  private static let mostWaiting = 2

  /// Hands over a step, and waits while there are too many before it.
  ///
  /// - Throws: what made a step before it fail.
  func write(_ units: [TranslationUnit]) throws {
    room.wait()
    queue.async { [self] in
      defer { room.signal() }
      guard outcome.withLock({ $0.failure == nil }) else { return }
      do {
        let added = try store.add(units)
        outcome.withLock {
          $0.summary.added += added.added
          $0.summary.updated += added.updated
        }
      } catch {
        outcome.withLock { $0.failure = error }
      }
    }
    if let failure = outcome.withLock({ $0.failure }) { throw failure }
  }

  /// Waits until all is written, and tells what became of it.
  ///
  /// - Throws: what made a step fail.
  func finish() throws -> AddSummary {
    queue.sync {}
    let (summary, failure) = outcome.withLock { ($0.summary, $0.failure) }
    if let failure { throw failure }
    return summary
  }
}
