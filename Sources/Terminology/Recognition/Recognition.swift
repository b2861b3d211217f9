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

  private struct Live {
    var node: Int32
    var start: Int
    var firstWord: Int
    var path: ReadingPath
  }

  /// More unfinished readings than this at one word are dropped; real glossaries have a handful.
  private static let liveLimit = 128
  /// Candidates are resolved at the latest when this many are waiting.
  private static let pendingLimit = 4_096

  private let bytes: UnsafeBufferPointer<UInt8>
  private let index: TermIndex.View
  private let clitics: CompiledClitics.View
  private let buffer: WordBuffer.View
  private var analyzer: WordAnalyzer
  private var live: [Live] = []
  private var next: [Live] = []
  private var pending: [Candidate] = []
  private var wordNumber = 0
  private var previous = ScannedWord(start: 0, end: 0, count: 0, joinsPrevious: false)
  private(set) var hits: [Candidate] = []
  private(set) var splits: [Split] = []

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, index: TermIndex.View, clitics: CompiledClitics.View, buffer: WordBuffer
  ) {
    self.bytes = bytes
    self.index = index
    self.clitics = clitics
    self.buffer = buffer.view
    analyzer = WordAnalyzer(index: index, clitics: clitics, buffer: buffer)
  }

  /// Reads the whole text; the results are in ``hits`` and ``splits``.
  mutating func run() {
    guard let base = bytes.baseAddress else { return }
    var scanner = WordScanner(base, count: bytes.count)
    while let word = scanner.next(into: buffer) {
      if !word.joinsPrevious, !live.isEmpty { endForms() }
      analyzer.read(0, word.count, continues: !live.isEmpty)
      if analyzer.readings.isEmpty, word.count >= 5, readGlued(word) { continue }
      advance(word, from: 0, to: word.count)
      previous = word
    }
    resolve()
  }

  /// Takes the part of a word that was just read as the next word.
  @inline(__always)
  private mutating func advance(_ word: ScannedWord, from low: Int, to high: Int) {
    wordNumber += 1
    if analyzer.readings.isEmpty {
      if !live.isEmpty { endForms() }
    } else {
      follow(word, from: low, to: high)
    }
  }

  /// No form goes on over this place.
  private mutating func endForms() {
    live.removeAll(keepingCapacity: true)
    resolve()
  }

  private mutating func follow(_ word: ScannedWord, from low: Int, to high: Int) {
    let start = word.start + Int(buffer.offsets[low])
    let end = word.start + Int(buffer.offsets[high])
    for state in live {
      for reading in analyzer.readings where reading.isContinuation {
        let node = index.child(of: state.node, by: reading.word)
        guard node >= 0 else { continue }
        var state = state
        state.node = node
        state.path.append(reading)
        reach(state, word, from: low, to: high, end: end)
      }
    }
    for reading in analyzer.readings {
      let node = index.words[Int(reading.word)].root
      guard node >= 0 else { continue }
      let state = Live(node: node, start: start, firstWord: wordNumber, path: ReadingPath(reading))
      reach(state, word, from: low, to: high, end: end)
    }
    swap(&live, &next)
    next.removeAll(keepingCapacity: true)
    if live.isEmpty || pending.count > Recognition.pendingLimit { resolve() }
  }

  /// A node was reached: a form that ends here becomes a candidate, and the state lives on where longer ones may follow.
  private mutating func reach(_ state: Live, _ word: ScannedWord, from low: Int, to high: Int, end: Int) {
    let node = index.nodes[Int(state.node)]
    var form = node.form
    var best: Int32 = -1
    while form >= 0 {
      let record = index.forms[Int(form)]
      if best < 0 || record.variant < index.forms[Int(best)].variant,
        accepts(record, state.path, word, from: low, to: high)
      {
        best = form
      }
      form = record.next
    }
    if best >= 0 {
      let words = wordNumber - state.firstWord + 1
      pending.append(Candidate(start: state.start, end: end, words: words, form: best, path: state.path))
    }
    if node.hasChildren, next.count < Recognition.liveLimit { next.append(state) }
  }

  /// Whether a form permits how it was read; a form of one short or ordinary word asks for more.
  private func accepts(
    _ form: TermIndex.Form, _ path: ReadingPath, _ word: ScannedWord, from low: Int, to high: Int
  ) -> Bool {
    guard form.permitted.isSuperset(of: path.uses) else { return false }
    if form.needsPronoun, !path.uses.contains(.pronoun) { return false }
    guard form.words == 1 else { return true }
    if form.needsCue, !followsPlaceCue(word, from: low, to: high) { return false }
    guard path.cost > 0 else { return true }
    if form.letters <= 2 { return false }
    if form.letters == 3, path.prefix >= 0, !clitics.prefixes[Int(path.prefix)].isCommon { return false }
    if path.isUnlikely { return false }
    return isPlainInflection(path) || !analyzer.commonFlags(low, high).contains(.frequent)
  }

  /// Whether nothing but an article and a sure ending was taken off: such a form of a noun may be an ordinary word too.
  private func isPlainInflection(_ path: ReadingPath) -> Bool {
    if path.isFolded || path.prefix < 0 && path.suffix < 0 { return false }
    let hasArticle = path.prefix >= 0 && clitics.prefixes[Int(path.prefix)].isArticle
    if path.prefix >= 0, !hasArticle { return false }
    guard path.suffix >= 0 else { return true }
    let suffix = clitics.suffixes[Int(path.suffix)]
    return suffix.isCommon || (hasArticle && suffix.count >= 2)
  }

  /// Whether the word before is one after which a place is expected, clitics aside; a preposition is enough where the
  /// word is no common one.
  private func followsPlaceCue(_ word: ScannedWord, from low: Int, to high: Int) -> Bool {
    guard word.joinsPrevious, previous.start < previous.end, let base = bytes.baseAddress else { return false }
    let own = WordBuffer()
    var scanner = WordScanner(base + previous.start, count: previous.end - previous.start)
    guard let cue = scanner.next(into: own.view) else { return false }
    let reader = WordAnalyzer(index: index, clitics: clitics, buffer: own)
    if (0..<min(4, cue.count)).contains(where: { reader.commonFlags($0, cue.count).contains(.placeCue) }) {
      return true
    }
    return (0..<min(2, cue.count)).contains { reader.commonFlags($0, cue.count).contains(.placePreposition) }
      && !analyzer.commonFlags(low, high).contains(.frequent)
  }

  /// Chooses, among the candidates waiting, those that cover the most words with the fewest, plainest hits.
  private mutating func resolve() {
    switch pending.count {
    case 0: return
    case 1: hits.append(pending[0])
    default: hits.append(contentsOf: CandidateChoice.best(of: pending))
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Reads a word that nothing explains as two, where a known entry is one of them.
  private mutating func readGlued(_ word: ScannedWord) -> Bool {
    guard let boundary = GluedWordSplitter.boundary(of: word, in: buffer, &analyzer) else {
      analyzer.read(0, 0, continues: false)
      return false
    }
    let middle = word.start + Int(buffer.offsets[boundary])
    splits.append(Split(start: word.start, boundary: middle, end: word.end))
    analyzer.read(0, boundary, continues: true)
    advance(word, from: 0, to: boundary)
    analyzer.read(boundary, word.count, continues: true)
    var rest = word
    rest.joinsPrevious = true
    previous = ScannedWord(start: word.start, end: middle, count: boundary, joinsPrevious: word.joinsPrevious)
    advance(rest, from: boundary, to: word.count)
    previous = ScannedWord(start: middle, end: word.end, count: word.count - boundary, joinsPrevious: true)
    return true
  }
}
