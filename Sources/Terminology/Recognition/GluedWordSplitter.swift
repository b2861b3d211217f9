/// Finds where a word that nothing explains is two words written without the space between them.
struct GluedWordSplitter {
  let index: TermIndex

  private static let alif: UInt32 = 0x0627
  private static let lam: UInt32 = 0x0644

  /// The number of letters in the first of the two words, or `nil` where the word is none that can be split safely.
  ///
  /// - Parameter continuing: whether a form has begun before the word, so that its first part may end it.
  func boundary(in buffer: WordBuffer, analyzer: inout WordAnalyzer, continuing: Bool) -> Int? {
    let count = buffer.count
    guard count >= 5 else { return nil }
    for split in stride(from: count - 3, through: 2, by: -1) {
      guard index.firstWord(buffer.hash(0, split)) >= 0 else { continue }
      let left = part(buffer, 0, split, &analyzer)
      guard left != .unknown else { continue }
      let right = part(buffer, split, count, &analyzer)
      if isSplit(left, right, buffer, split) { return split }
    }
    return nil
  }

  private enum Part {
    case unknown, ordinary, function, term
  }

  private func part(_ buffer: WordBuffer, _ low: Int, _ high: Int, _ analyzer: inout WordAnalyzer) -> Part {
    analyzer.analyze(buffer, low, high)
    let isPlain: (WordReading) -> Bool = { !$0.isFolded && $0.suffix < 0 }
    if high - low >= 4, analyzer.readings.contains(where: isPlain) { return .term }
    if analyzer.flags.contains(.function) { return .function }
    return analyzer.flags.contains(.frequent) || analyzer.readings.contains(where: \.isExact) ? .ordinary : .unknown
  }

  private func isSplit(_ left: Part, _ right: Part, _ buffer: WordBuffer, _ split: Int) -> Bool {
    let hasArticle = startsWithArticle(buffer, split)
    switch (left, right) {
    case (_, .unknown): return left == .function && hasArticle && buffer.count - split >= 5
    case (.unknown, _): return false
    case (.function, .term), (.function, .ordinary): return hasArticle || endsWord(buffer.one[split - 1])
    case (.term, .term): return true
    case (.term, _), (_, .term): return hasArticle || endsWord(buffer.one[split - 1])
    case (.function, .function), (.ordinary, .ordinary), (.ordinary, .function): return false
    }
  }

  private func startsWithArticle(_ buffer: WordBuffer, _ place: Int) -> Bool {
    buffer.count - place > 4 && buffer.one[place] == GluedWordSplitter.alif
      && buffer.one[place + 1] == GluedWordSplitter.lam
  }

  /// ة and ى stand only at the end of a word.
  private func endsWord(_ letter: UInt32) -> Bool { letter == 0x0629 || letter == 0x0649 }
}
