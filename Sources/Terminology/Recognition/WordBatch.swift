/// A word's span in UTF-8 offsets, and whether a name may run on to it from the word before.
struct WordSpan: BitwiseCopyable {
  var start = 0
  var end = 0
  var joinsPrevious = false
}

/// A word of a batch.
struct BatchedWord: BitwiseCopyable {
  var span: WordSpan
  var key: WordKey
  var analysis = WordAnalysis.none
}

/// Some words in a row, found before any of them is looked up: so the processor waits for many places of the cache at
/// once, not for one after another.
struct WordBatch {
  static let capacity = 16

  let words: UnsafeMutablePointer<BatchedWord>
  private(set) var count = 0
  /// After a batch that is not full, whether a name may run on to the word that follows it; `nil` at the end of the text.
  private(set) var joinsNext: Bool?

  init(_ memory: RecognitionMemory) { words = memory.batch }

  /// Takes words from the scanner up to the first that is not written as nearly all are, which it stands before then.
  @inline(__always)
  mutating func fill(_ scanner: inout WordScanner, _ bytes: UnsafePointer<UInt8>, count size: Int) {
    count = 0
    while count < WordBatch.capacity {
      joinsNext = scanner.skipGap()
      let start = scanner.offset
      guard let joins = joinsNext, let run = WordRun(bytes, count: size, at: start) else { return }
      let span = WordSpan(start: start, end: start &+ run.length, joinsPrevious: joins)
      (words + count).initialize(to: BatchedWord(span: span, key: run.key))
      count &+= 1
      scanner.offset = span.end
    }
  }

  /// Finds what is known of the words; how many there are before the first that is not known.
  @inline(__always)
  func lookUp(in cache: WordCache.View, _ analyses: WordAnalyses) -> Int {
    var known = count
    var place = count
    while place > 0 {
      place &-= 1
      guard let analysis = cache.analysis(of: words[place].key) else {
        known = place
        continue
      }
      words[place].analysis = analysis
    }
    return known
  }
}
