internal import Synchronization

/// What the pass over a text works in: lent to one call at a time by ``RecognitionMemories``, which makes it safe to send.
final class RecognitionMemory: @unchecked Sendable {
  let buffer = WordBuffer()
  let cache = WordCache()
  let analyses = WordAnalyses()
  let live = UnsafeMutablePointer<LiveForm>.allocate(capacity: Recognition.liveLimit)
  let next = UnsafeMutablePointer<LiveForm>.allocate(capacity: Recognition.liveLimit)
  let pending = UnsafeMutablePointer<Candidate>.allocate(capacity: Recognition.pendingLimit)
  let batch = UnsafeMutablePointer<BatchedWord>.allocate(capacity: WordBatch.capacity)
  let choice = CandidateChoice(capacity: Recognition.pendingLimit)

  deinit {
    live.deallocate()
    next.deallocate()
    pending.deallocate()
    batch.deallocate()
  }
}

/// A form that began and may go on.
struct LiveForm: BitwiseCopyable {
  /// Where it began, in UTF-8 offsets.
  var start: Int
  var path: ReadingPath
  /// The filter of the words that lead on from the trie node reached.
  var children: UInt64
  var node: Int32
  /// How many words it has so far.
  var words: Int32
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
