internal import Synchronization

/// What the pass over a text works in: lent to one call at a time by ``RecognitionMemories``, which makes it safe to send.
final class RecognitionMemory: @unchecked Sendable {
  let buffer = WordBuffer()
  let cache = WordCache()
  let analyses = WordAnalyses()
  let live = PlainList<LiveForm>(capacity: Recognition.liveLimit)
  let next = PlainList<LiveForm>(capacity: Recognition.liveLimit)
  let pending = PlainList<Candidate>(capacity: Recognition.pendingLimit)
  let batch = UnsafeMutablePointer<BatchedWord>.allocate(capacity: WordBatch.capacity)
  let choice = CandidateChoice(capacity: Recognition.pendingLimit)

  deinit { batch.deallocate() }
}

/// A form that began and may go on.
struct LiveForm: BitwiseCopyable {
  /// The trie node reached, and the filter of the words that lead on from it.
  var node: Int32
  var children: UInt64
  /// Where it began, in UTF-8 offsets, and the number of its first word.
  var start: Int
  var firstWord: Int
  var path: ReadingPath
}

/// A list of plain values of a fixed capacity; what does not fit is not kept.
final class PlainList<Element: BitwiseCopyable> {
  let base: UnsafeMutablePointer<Element>
  private let capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  func append(_ element: Element) {
    guard count < capacity else { return }
    (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(__always)
  func removeAll() { count = 0 }
}

/// The memories of a recogniser that are not at work now: as many as texts were read at the same time.
final class RecognitionMemories: Sendable {
  private let idle = Mutex<[RecognitionMemory]>([])

  /// Lends a memory for the time of a call.
  func lend<Result>(_ body: (RecognitionMemory) -> Result) -> Result {
    let memory = idle.withLock { $0.popLast() } ?? RecognitionMemory()
    defer { idle.withLock { $0.append(memory) } }
    return body(memory)
  }
}
