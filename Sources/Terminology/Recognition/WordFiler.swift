/// A word as it was analysed.
enum FiledWord {
  case one(WordAnalysis)
  /// Two words written as one; the second begins at the boundary, in bytes from the start of the first.
  case two(WordAnalysis, WordAnalysis, boundary: Int)
}

/// Analyses a word that was not read before: its readings, what each leads to in the index, and whether it is two words.
struct WordFiler {
  private let index: TermIndex.View
  private let clitics: CompiledClitics.View
  private let buffer: WordBuffer.View
  private let analyses: WordAnalyses
  private var analyzer: WordAnalyzer

  init(index: TermIndex.View, clitics: CompiledClitics.View, memory: RecognitionMemory) {
    self.index = index
    self.clitics = clitics
    buffer = memory.buffer.view
    analyses = memory.analyses
    analyzer = WordAnalyzer(index: index, clitics: clitics, buffer: memory.buffer)
  }

  /// The analysis of the word in the buffer, or those of its two parts; the memory has room for them.
  mutating func analysis(of word: ScannedWord) -> FiledWord {
    analyzer.read(0, word.count)
    guard analyzer.readings.isEmpty else { return .one(filed(0, word.count)) }
    guard word.count >= 5, let boundary = GluedWordSplitter.boundary(of: word, in: buffer, &analyzer) else {
      return .one(.none)
    }
    analyzer.read(0, boundary)
    let first = filed(0, boundary)
    analyzer.read(boundary, word.count)
    return .two(first, filed(boundary, word.count), boundary: Int(buffer.offsets[boundary]))
  }

  /// Whether the word in the buffer, clitics aside, is one after which a place is expected; or a preposition, which is
  /// enough before a word that is no ordinary one.
  func isPlaceCue(_ cue: ScannedWord, beforeOrdinary isOrdinary: Bool) -> Bool {
    if (0..<min(4, cue.count)).contains(where: { analyzer.commonFlags($0, cue.count).contains(.placeCue) }) {
      return true
    }
    return !isOrdinary
      && (0..<min(2, cue.count)).contains { analyzer.commonFlags($0, cue.count).contains(.placePreposition) }
  }

  /// Keeps what was read of the letters in a range.
  private func filed(_ low: Int, _ high: Int) -> WordAnalysis {
    let start = analyses.end
    let isFrequent = analyzer.commonFlags(low, high).contains(.frequent)
    for reading in analyzer.readings {
      let node = index.words[Int(reading.word)].root
      let path = ReadingPath(reading)
      guard node >= 0 || path.isContinuation else { continue }
      var analyzed = AnalyzedReading(path: path, word: reading.word)
      if node >= 0 {
        analyzed.node = node
        analyzed.children = index.nodes[Int(node)].children
        (analyzed.form, analyzed.cuedForm) = forms(at: node, path, isFrequent: isFrequent)
      }
      analyses.append(analyzed)
    }
    return analyses.analysis(since: start, isFrequent: isFrequent)
  }

  /// The forms of one word that a reading is, without a cue and with one.
  private func forms(at node: Int32, _ path: ReadingPath, isFrequent: Bool) -> (plain: Int32, cued: Int32) {
    var plain: Int32 = -1
    var cued: Int32 = -1
    var form = index.nodes[Int(node)].form
    while form >= 0 {
      let record = index.forms[Int(form)]
      if accepts(record, path, isFrequent: isFrequent) {
        if cued < 0 || record.variant < index.forms[Int(cued)].variant { cued = form }
        if !record.needsCue, plain < 0 || record.variant < index.forms[Int(plain)].variant { plain = form }
      }
      form = record.next
    }
    return (plain, cued)
  }

  /// Whether a form of one word permits how it was read; a short or ordinary word asks for more.
  private func accepts(_ form: TermIndex.Form, _ path: ReadingPath, isFrequent: Bool) -> Bool {
    guard form.permits(path) else { return false }
    guard path.cost > 0 else { return true }
    if form.letters <= 2 || path.isUnlikely { return false }
    if form.letters == 3, path.prefix >= 0, !clitics.prefixes[path.prefix].isCommon { return false }
    return !isFrequent || isPlainInflection(path)
  }

  /// Whether nothing but an article and a sure ending was taken off: such a form of a noun may be an ordinary word too.
  private func isPlainInflection(_ path: ReadingPath) -> Bool {
    if path.isFolded || path.prefix < 0 && path.suffix < 0 { return false }
    let hasArticle = path.prefix >= 0 && clitics.prefixes[path.prefix].isArticle
    if path.prefix >= 0, !hasArticle { return false }
    guard path.suffix >= 0 else { return true }
    let suffix = clitics.suffixes[path.suffix]
    return suffix.isCommon || (hasArticle && suffix.count >= 2)
  }
}
