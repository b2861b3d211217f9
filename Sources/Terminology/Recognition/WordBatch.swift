internal import CProcessor

/// A word's span in UTF-8 offsets, and whether a name may run on to it from the word before.
struct WordSpan: BitwiseCopyable {
  var start = 0
  var end = 0
  var joinsPrevious = false
}

/// A word of a batch.
struct BatchedWord: BitwiseCopyable {
  var span: WordSpan
  var code: UInt64
  var analysis = WordAnalysis.unknown
}

/// Some words in a row, found before any of them is looked up: so the processor waits for many places of the cache at
/// once, not for one after another.
struct WordBatch {
  static let capacity = 16

  let words: UnsafeMutablePointer<BatchedWord>
  private(set) var count = 0
  private var start = 0

  init(_ memory: RecognitionMemory) { words = memory.batch }

  /// Takes words from an offset on, up to the first that is not written as nearly all are.
  @inline(__always)
  mutating func fill(
    from scanner: WordScanner, _ bytes: UnsafePointer<UInt8>, count size: Int, cache: WordCache.View
  ) {
    var scanner = scanner
    count = 0
    start = scanner.offset
    while count < WordBatch.capacity {
      var span = WordSpan(start: scanner.offset &+ 1, joinsPrevious: true)
      if span.start &+ 1 >= size || bytes[scanner.offset] != 0x20 || bytes[span.start] & 0xFE != 0xD8 {
        guard let joins = scanner.skipGap() else { return }
        span = WordSpan(start: scanner.offset, joinsPrevious: joins)
      }
      guard let run = WordRun.run(bytes, count: size, at: span.start) else { return }
      span.end = span.start &+ run.length
      cache.prepare(run.code)
      (words + count).initialize(to: BatchedWord(span: span, code: run.code))
      count &+= 1
      scanner.offset = span.end
    }
  }

  /// Finds what is known of the words.
  @inline(__always)
  func lookUp(in cache: WordCache.View, _ analyses: WordAnalyses) {
    for place in 0..<count {
      let analysis = cache.analysis(of: words[place].code)
      words[place].analysis = analysis
      prefetch(analyses.readings + analysis.first)
    }
  }

  /// Where the first words end.
  @inline(__always)
  func end(of first: Int) -> Int { first == 0 ? start : words[first &- 1].span.end }
}
