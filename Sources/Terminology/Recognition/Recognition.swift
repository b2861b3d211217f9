internal import Languages

/// One pass over a text: the words are read, followed through the trie, and the best hits chosen among overlapping ones.
///
/// Memory is bounded by the longest chain of overlapping candidates, not by the text.
struct Recognition {
  /// A form found at a span, before the choice among overlapping ones.
  struct Candidate {
    /// The span in the text, in UTF-8 offsets.
    var start: Int
    var end: Int
    /// The number of the first word, and how many words are covered.
    var firstWord: Int
    var words: Int
    /// The form in the index.
    var form: Int32
    /// How the words were read.
    var path: Path
  }

  /// The readings of the words of a candidate, summed up.
  struct Path {
    /// The prefix of the first word and the suffix last taken off; negative for none.
    var prefix: Int16
    var suffix: Int16
    var uses: Inflection
    var isFolded: Bool
    var cost: UInt16
    /// Whether the first word as a whole is an ordinary word, and whether one before it calls for a place.
    var isFrequent: Bool
    var followsCue: Bool
  }

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
    var path: Path
  }

  /// More unfinished readings than this at one word are dropped; real glossaries have a handful.
  private static let liveLimit = 128
  /// Candidates are resolved at the latest when this many are waiting.
  private static let pendingLimit = 4_096

  private let index: TermIndex
  private var analyzer: WordAnalyzer
  private let buffer = WordBuffer()
  private var live: [Live] = []
  private var next: [Live] = []
  private var pending: [Candidate] = []
  private var wordNumber = 0
  private var previousFlags: TermIndex.Flags = []
  private(set) var hits: [Candidate] = []
  private(set) var splits: [Split] = []

  init(index: TermIndex, clitics: CompiledClitics) {
    self.index = index
    analyzer = WordAnalyzer(index: index, clitics: clitics)
  }

  /// Reads a whole text; the results are in ``hits`` and ``splits``.
  mutating func run(over bytes: UnsafeBufferPointer<UInt8>) {
    Letter.table.withUnsafeBufferPointer { table in
      guard let base = table.baseAddress else { return }
      var scanner = WordScanner(bytes, table: base)
      while scanner.next(into: buffer) {
        analyzer.analyze(buffer, 0, buffer.count)
        if analyzer.readings.isEmpty, analyzer.flags.isEmpty, buffer.count >= 5, readGlued() { continue }
        advance(joins: buffer.joinsPrevious, start: buffer.start, end: buffer.end, letters: buffer.count)
      }
    }
    resolve()
  }

  /// Takes the word just analysed as the next one.
  @inline(__always)
  private mutating func advance(joins: Bool, start: Int, end: Int, letters: Int) {
    wordNumber += 1
    if live.isEmpty && analyzer.readings.isEmpty {
      previousFlags = analyzer.flags
      if !pending.isEmpty { resolve() }
      return
    }
    follow(joins: joins, start: start, end: end)
    previousFlags = analyzer.flags
    swap(&live, &next)
    next.removeAll(keepingCapacity: true)
    if live.isEmpty || pending.count > Recognition.pendingLimit { resolve() }
  }

  private mutating func follow(joins: Bool, start: Int, end: Int) {
    if joins {
      for state in live {
        for reading in analyzer.readings where reading.isContinuation { extend(state, by: reading, end: end) }
      }
    }
    for reading in analyzer.readings {
      let node = index.words[Int(reading.word)].root
      guard node >= 0 else { continue }
      let path = Path(
        prefix: reading.prefix, suffix: reading.suffix, uses: reading.uses, isFolded: reading.isFolded,
        cost: reading.cost, isFrequent: analyzer.flags.contains(.frequent),
        followsCue: joins && previousFlags.contains(.placeCue))
      reach(Live(node: node, start: start, firstWord: wordNumber, path: path), end: end)
    }
  }

  private mutating func extend(_ state: Live, by reading: WordReading, end: Int) {
    let node = index.child(of: state.node, by: reading.word)
    guard node >= 0 else { return }
    var state = state
    state.node = node
    state.path.uses.formUnion(reading.uses)
    state.path.isFolded = state.path.isFolded || reading.isFolded
    state.path.cost += reading.cost
    if reading.suffix >= 0 { state.path.suffix = reading.suffix }
    reach(state, end: end)
  }

  /// A node was reached: forms that end here become candidates, and the state lives on where longer ones may follow.
  private mutating func reach(_ state: Live, end: Int) {
    let node = index.nodes[Int(state.node)]
    var form = node.form
    var best: Int32 = -1
    while form >= 0 {
      let record = index.forms[Int(form)]
      if isAccepted(record, state.path), best < 0 || record.variant < index.forms[Int(best)].variant { best = form }
      form = record.next
    }
    if best >= 0 {
      pending.append(
        Candidate(
          start: state.start, end: end, firstWord: state.firstWord, words: wordNumber - state.firstWord + 1, form: best,
          path: state.path))
    }
    if node.hasChildren, next.count < Recognition.liveLimit { next.append(state) }
  }

  /// Whether a form permits how it was read; a form of one short or ordinary word asks for more.
  private func isAccepted(_ form: TermIndex.Form, _ path: Path) -> Bool {
    guard form.permitted.isSuperset(of: path.uses) else { return false }
    if form.needsPronoun, !path.uses.contains(.pronoun) { return false }
    guard form.words == 1 else { return true }
    if form.needsCue, !path.followsCue { return false }
    guard path.cost > 0 else { return true }
    if path.isFrequent || form.letters <= 2 { return false }
    if form.letters == 3, path.prefix >= 0, !analyzer.clitics.prefixes[Int(path.prefix)].isCommon { return false }
    return true
  }

  // MARK: Choosing among overlapping candidates

  /// Chooses, among the candidates waiting, those that cover the most words with the fewest, plainest hits.
  private mutating func resolve() {
    if pending.isEmpty { return }
    if pending.count == 1 {
      hits.append(pending[0])
    } else {
      hits.append(contentsOf: CandidateChoice.best(of: pending))
    }
    pending.removeAll(keepingCapacity: true)
  }

  // MARK: Glued words

  /// Reads a word that nothing explains as two, where a known entry is one of them.
  private mutating func readGlued() -> Bool {
    guard
      let boundary = GluedWordSplitter(index: index).boundary(
        in: buffer, analyzer: &analyzer, continuing: !live.isEmpty)
    else {
      analyzer.analyze(buffer, 0, buffer.count)
      return false
    }
    let middle = buffer.offsets[boundary]
    splits.append(Split(start: buffer.start, boundary: middle, end: buffer.end))
    analyzer.analyze(buffer, 0, boundary)
    advance(joins: buffer.joinsPrevious, start: buffer.start, end: middle, letters: boundary)
    analyzer.analyze(buffer, boundary, buffer.count)
    advance(joins: true, start: middle, end: buffer.end, letters: buffer.count - boundary)
    return true
  }
}

extension WordReading {
  /// Whether it may be a later word of a form: only the first word takes proclitics, the others at most an article.
  var isContinuation: Bool { prefix < 0 || uses.contains(.article) }
}
