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

  /// A word's span, and whether a name may run on to it from the word before.
  private struct Span {
    var start = 0
    var end = 0
    var joinsPrevious = false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let index: TermIndex.View
  private let memory: RecognitionMemory
  private var filer: WordFiler
  private var live: PlainList<LiveForm>
  private var next: PlainList<LiveForm>
  private let pending: PlainList<Candidate>
  private var wordNumber = 0
  private var previous = Span()
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
    live = memory.live
    next = memory.next
    pending = memory.pending
    live.removeAll()
    next.removeAll()
    pending.removeAll()
  }

  /// Reads the whole text; the results are in ``hits`` and ``splits``.
  mutating func run() {
    guard let base = bytes.baseAddress else { return }
    var cache = memory.cache.view
    var scanner = WordScanner(base, count: bytes.count)
    while let joins = scanner.skipGap() {
      let start = scanner.offset
      guard let run = WordRun(base, count: bytes.count, at: start) else {
        readNew(&scanner, nil, joins: joins)
        continue
      }
      if let known = cache.analysis(of: run.key) {
        scanner.offset = start &+ run.length
        take(known, Span(start: start, end: scanner.offset, joinsPrevious: joins))
      } else {
        readNew(&scanner, run, joins: joins)
        cache = memory.cache.view
      }
    }
    resolve()
  }

  /// Reads a word that is not in the cache, and keeps it there if its bytes are all there is to it.
  private mutating func readNew(_ scanner: inout WordScanner, _ run: WordRun?, joins: Bool) {
    if memory.analyses.isFull {
      memory.analyses.removeAll()
      memory.cache.removeAll()
    }
    let word = scanner.readWord(into: memory.buffer.view, joins: joins)
    let analysis = filer.analysis(of: word)
    take(analysis, Span(start: word.start, end: word.end, joinsPrevious: joins))
    if let run, word.end == word.start + run.length { memory.cache.insert(run.key, analysis) }
  }

  /// Goes on over a word.
  @inline(__always)
  private mutating func take(_ analysis: WordAnalysis, _ span: Span) {
    if live.count > 0, !span.joinsPrevious || analysis.count == 0 { endForms() }
    if analysis.count == 0 {
      wordNumber &+= 1
      previous = span
    } else if analysis.isPair {
      take(memory.analyses.pairs[Int(analysis.first)], span)
    } else {
      follow(analysis, span)
    }
  }

  private mutating func take(_ pair: WordAnalyses.Pair, _ span: Span) {
    let boundary = span.start + pair.boundary
    splits.append(Split(start: span.start, boundary: boundary, end: span.end))
    take(pair.first, Span(start: span.start, end: boundary, joinsPrevious: span.joinsPrevious))
    take(pair.second, Span(start: boundary, end: span.end, joinsPrevious: true))
  }

  /// No form goes on over this place.
  private mutating func endForms() {
    live.removeAll()
    resolve()
  }

  private mutating func follow(_ analysis: WordAnalysis, _ span: Span) {
    wordNumber &+= 1
    let readings = UnsafeBufferPointer(
      start: memory.analyses.readings + Int(analysis.first), count: Int(analysis.count))
    for place in 0..<live.count {
      for reading in readings where reading.isContinuation {
        goOn(live.base[place], reading, span)
      }
    }
    for reading in readings {
      begin(reading, span, isFrequent: analysis.isFrequent)
    }
    swap(&live, &next)
    next.removeAll()
    if live.count == 0 || pending.count > Recognition.pendingLimit / 2 { resolve() }
    previous = span
  }

  /// Takes a reading as the next word of a form; a form that ends here becomes a candidate.
  @inline(__always)
  private func goOn(_ form: LiveForm, _ reading: AnalyzedReading, _ span: Span) {
    guard form.children & TermIndex.childBit(reading.word) != 0 else { return }
    let number = index.child(of: form.node, by: reading.word)
    guard number >= 0 else { return }
    let node = index.nodes[Int(number)]
    var form = form
    form.path.append(reading.path)
    let best = bestForm(at: node, form.path)
    if best >= 0 {
      let words = wordNumber - form.firstWord + 1
      pending.append(Candidate(start: form.start, end: span.end, words: words, form: best, path: form.path))
    }
    guard node.children != 0 else { return }
    form.node = number
    form.children = node.children
    next.append(form)
  }

  /// Takes a reading as the first word of forms, and as a form of one word.
  @inline(__always)
  private mutating func begin(_ reading: AnalyzedReading, _ span: Span, isFrequent: Bool) {
    var form = reading.form
    if reading.cuedForm != form, followsPlaceCue(span, isFrequent: isFrequent) { form = reading.cuedForm }
    if form >= 0 {
      pending.append(Candidate(start: span.start, end: span.end, words: 1, form: form, path: reading.path))
    }
    guard reading.children != 0 else { return }
    next.append(
      LiveForm(
        node: reading.node, children: reading.children, start: span.start, firstWord: wordNumber,
        path: reading.path))
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
  private func followsPlaceCue(_ span: Span, isFrequent: Bool) -> Bool {
    guard span.joinsPrevious, previous.start < previous.end, let base = bytes.baseAddress else { return false }
    var scanner = WordScanner(base + previous.start, count: previous.end - previous.start)
    guard let joins = scanner.skipGap() else { return false }
    let cue = scanner.readWord(into: memory.buffer.view, joins: joins)
    return filer.isPlaceCue(cue, beforeOrdinary: isFrequent)
  }

  /// Chooses, among the candidates waiting, those that cover the most words with the fewest, plainest hits.
  @inline(__always)
  private mutating func resolve() {
    if pending.count == 0 { return }
    if pending.count == 1 {
      hits.append(pending.base[0])
    } else {
      memory.choice.appendBest(of: UnsafeBufferPointer(start: pending.base, count: pending.count), to: &hits)
    }
    pending.removeAll()
  }
}
