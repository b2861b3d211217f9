/// One pass over a text: the words are read, followed through the trie, and the best hits chosen among overlapping ones.
///
/// Memory is bounded by the longest chain of overlapping candidates, not by the text. The views must stay good while it
/// runs.
struct Recognition {
  /// A word that is two: the span and where the second begins.
  struct Split {
    var start: Int
    var boundary: Int
    var end: Int
  }

  /// More unfinished readings than this at one word are dropped; real glossaries have a handful.
  static let liveLimit = 128
  /// Candidates are resolved at the latest when half as many are waiting.
  static let pendingLimit = 8_192

  /// How many bytes of news there are to a hit, about: so the list of hits seldom grows.
  private static let bytesPerHit = 128

  private let bytes: UnsafeBufferPointer<UInt8>
  private let index: TermIndex.View
  private let memory: RecognitionMemory
  private var filer: WordFiler
  private let readings: UnsafeMutablePointer<AnalyzedReading>
  private let pending: UnsafeMutablePointer<Candidate>
  private var pendingCount = 0
  private var live: UnsafeMutablePointer<LiveForm>
  private var liveCount = 0
  private var next: UnsafeMutablePointer<LiveForm>
  private var nextCount = 0
  private var previous = WordSpan()
  private(set) var hits: [Candidate] = []
  private(set) var splits: [Split] = []

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, index: TermIndex.View, clitics: CompiledClitics.View,
    memory: RecognitionMemory
  ) {
    self.bytes = bytes
    self.index = index
    self.memory = memory
    filer = WordFiler(index: index, clitics: clitics, memory: memory)
    readings = memory.analyses.readings
    live = memory.live
    next = memory.next
    pending = memory.pending
  }

  /// Reads the whole text; the results are in ``hits`` and ``splits``.
  mutating func run() {
    guard let base = bytes.baseAddress else { return }
    hits.reserveCapacity(bytes.count / Recognition.bytesPerHit)
    var scanner = WordScanner(base, count: bytes.count)
    var batch = WordBatch(memory)
    repeat {
      if memory.analyses.isFull {
        memory.analyses.removeAll()
        memory.cache.removeAll()
      }
      batch.fill(from: scanner, base, count: bytes.count, cache: memory.cache.view)
      batch.lookUp(in: memory.cache.view, memory.analyses)
    } while take(batch, &scanner)
    resolve()
  }

  /// Goes on over the words of a batch, as far as they are words, and over the next that is none of it if it is not full;
  /// `false` at the end of the text.
  @inline(__always)
  private mutating func take(_ batch: borrowing WordBatch, _ scanner: inout WordScanner) -> Bool {
    for place in 0..<batch.count {
      if batch.words[place].analysis.isKnown {
        take(batch.words[place].analysis, batch.words[place].span)
        continue
      }
      scanner.offset = batch.end(of: place)
      guard takeAnew(batch.words[place], &scanner) else { return true }
    }
    scanner.offset = batch.end(of: batch.count)
    return batch.count == WordBatch.capacity || readNew(&scanner, nil)
  }

  /// Goes on over a word of a batch that was not known when the batch was looked up; `false` if the word is another.
  private mutating func takeAnew(_ word: BatchedWord, _ scanner: inout WordScanner) -> Bool {
    let analysis = memory.cache.view.analysis(of: word.code)
    if analysis.isKnown {
      take(analysis, word.span)
      return true
    }
    return readNew(&scanner, word) && scanner.offset == word.span.end
  }

  /// Reads the word that comes next, and keeps it in the cache if its bytes are all there is to it; `false` at the end of
  /// the text.
  private mutating func readNew(_ scanner: inout WordScanner, _ expected: BatchedWord?) -> Bool {
    guard let joins = scanner.skipGap() else { return false }
    let word = scanner.readWord(into: memory.buffer.view, joins: joins)
    let span = WordSpan(start: word.start, end: word.end, joinsPrevious: joins)
    let end = memory.analyses.end
    switch filer.analysis(of: word) {
    case .one(let analysis):
      take(analysis, span)
      if let expected, expected.span.start == word.start, expected.span.end == word.end {
        memory.cache.insert(expected.code, analysis)
        return true
      }
    case .two(let first, let second, let length):
      let boundary = span.start + length
      splits.append(Split(start: span.start, boundary: boundary, end: span.end))
      take(first, WordSpan(start: span.start, end: boundary, joinsPrevious: joins))
      take(second, WordSpan(start: boundary, end: span.end, joinsPrevious: true))
    }
    memory.analyses.drop(from: end)
    return true
  }

  /// Goes on over a word.
  @inline(__always)
  private mutating func take(_ analysis: WordAnalysis, _ span: WordSpan) {
    if liveCount > 0, !span.joinsPrevious || analysis.count == 0 { endForms() }
    if liveCount > 0 || analysis.begins { follow(analysis, span) }
    previous = span
  }

  /// No form goes on over this place.
  private mutating func endForms() {
    liveCount = 0
    resolve()
  }

  private mutating func follow(_ analysis: WordAnalysis, _ span: WordSpan) {
    let first = readings + analysis.first
    let end = first + analysis.count
    for place in 0..<liveCount {
      var reading = first
      while reading < end {
        if reading.pointee.path.isContinuation { goOn(live + place, reading, to: span.end) }
        reading += 1
      }
    }
    var reading = first
    while reading < end {
      begin(reading, span, isFrequent: analysis.isFrequent)
      reading += 1
    }
    swap(&live, &next)
    liveCount = nextCount
    nextCount = 0
    if liveCount == 0 || pendingCount > Recognition.pendingLimit / 2 { resolve() }
  }

  /// Takes a reading as the next word of a form; a form that ends here becomes a candidate.
  @inline(__always)
  private mutating func goOn(
    _ form: UnsafePointer<LiveForm>, _ reading: UnsafePointer<AnalyzedReading>, to end: Int
  ) {
    let word = reading.pointee.word
    guard form.pointee.children & TermIndex.childBit(word) != 0 else { return }
    let number = index.child(of: form.pointee.node, by: word)
    guard number >= 0 else { return }
    let node = index.nodes[Int(number)]
    let path = form.pointee.path.appending(reading.pointee.path)
    let words = form.pointee.words &+ 1
    let best = bestForm(at: node, path)
    if best >= 0 {
      keep(Candidate(start: form.pointee.start, end: end, path: path, form: best, words: words))
    }
    if node.children != 0 {
      keep(LiveForm(start: form.pointee.start, path: path, children: node.children, node: number, words: words))
    }
  }

  /// Takes a reading as the first word of forms, and as a form of one word.
  @inline(__always)
  private mutating func begin(_ reading: UnsafePointer<AnalyzedReading>, _ span: WordSpan, isFrequent: Bool) {
    var form = reading.pointee.form
    let cuedForm = reading.pointee.cuedForm
    let path = reading.pointee.path
    // Written otherwise than the place, it is the ordinary word after a preposition: إلى مأوى is no way to Maui (ماوي).
    if cuedForm != form, followsPlaceCue(span, isFrequent: isFrequent || path.isFolded) { form = cuedForm }
    if form >= 0 { keep(Candidate(start: span.start, end: span.end, path: path, form: form, words: 1)) }
    let children = reading.pointee.children
    if children != 0 {
      keep(LiveForm(start: span.start, path: path, children: children, node: reading.pointee.node, words: 1))
    }
  }

  @inline(__always)
  private mutating func keep(_ candidate: Candidate) {
    guard pendingCount < Recognition.pendingLimit else { return }
    (pending + pendingCount).initialize(to: candidate)
    pendingCount &+= 1
  }

  @inline(__always)
  private mutating func keep(_ form: LiveForm) {
    guard nextCount < Recognition.liveLimit else { return }
    (next + nextCount).initialize(to: form)
    nextCount &+= 1
  }

  /// The form of several words that ends at a node, as it was read; negative for none.
  @inline(__always)
  private func bestForm(at node: TermIndex.Node, _ path: ReadingPath) -> Int32 {
    var best: Int32 = -1
    var form = node.form
    while form >= 0 {
      let record = index.forms[Int(form)]
      if best < 0 || record.variant < index.forms[Int(best)].variant, record.permits(path) { best = form }
      form = record.next
    }
    return best
  }

  /// Whether the word before calls for a place.
  private func followsPlaceCue(_ span: WordSpan, isFrequent: Bool) -> Bool {
    guard span.joinsPrevious, previous.start < previous.end, let base = bytes.baseAddress else { return false }
    var scanner = WordScanner(base + previous.start, count: previous.end - previous.start)
    guard let joins = scanner.skipGap() else { return false }
    let cue = scanner.readWord(into: memory.buffer.view, joins: joins)
    return filer.isPlaceCue(cue, beforeOrdinary: isFrequent)
  }

  /// Chooses, among the candidates waiting, those that cover the most words with the fewest, plainest hits.
  @inline(__always)
  private mutating func resolve() {
    if pendingCount == 0 { return }
    if pendingCount == 1 {
      hits.append(pending[0])
    } else {
      memory.choice.appendBest(of: UnsafeBufferPointer(start: pending, count: pendingCount), to: &hits)
    }
    pendingCount = 0
  }
}
