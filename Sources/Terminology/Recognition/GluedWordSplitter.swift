/// Finds where a word that nothing explains is two words written without the space between them.
enum GluedWordSplitter {
  /// The number of letters in the first of the two words, or `nil` where the word is none that can be split safely.
  ///
  /// Before an article, and after ة or ى, which only end words, one known entry is enough; elsewhere both parts must be
  /// words of entries.
  static func boundary(of word: ScannedWord, in buffer: WordBuffer.View, _ analyzer: inout WordAnalyzer) -> Int? {
    guard word.count >= 5 else { return nil }
    var split = word.count - 3
    while split >= 2 {
      if seemsSplit(split, of: word.count, buffer, analyzer), isSplit(split, of: word.count, buffer, &analyzer) {
        return split
      }
      split -= 1
    }
    return nil
  }

  private enum Part {
    case unknown, ordinary, function, term
  }

  /// A cheap look that passes over nearly all places.
  @inline(__always)
  private static func seemsSplit(_ split: Int, of count: Int, _ buffer: WordBuffer.View, _ analyzer: WordAnalyzer)
    -> Bool
  {
    if hasArticle(split, of: count, buffer) || endsWord(buffer.one(split - 1)) { return true }
    return split >= 4 && count - split >= 4 && analyzer.mayBeTerm(0, split) && analyzer.mayBeTerm(split, count)
  }

  private static func isSplit(
    _ split: Int, of count: Int, _ buffer: WordBuffer.View, _ analyzer: inout WordAnalyzer
  ) -> Bool {
    let left = part(0, split, &analyzer)
    if left == .unknown { return false }
    let right = part(split, count, &analyzer)
    let isMarked = hasArticle(split, of: count, buffer) || endsWord(buffer.one(split - 1))
    switch (left, right) {
    case (.term, .term): return true
    case (.function, _): return isMarked && (right != .unknown || hasArticle(split, of: count, buffer))
    case (.term, .ordinary), (.term, .function), (.ordinary, .term): return isMarked
    default: return false
    }
  }

  private static func part(_ low: Int, _ high: Int, _ analyzer: inout WordAnalyzer) -> Part {
    analyzer.read(low, high)
    if high - low >= 4, analyzer.readings.contains(where: { !$0.isFolded && $0.suffix < 0 }) { return .term }
    let flags = analyzer.commonFlags(low, high)
    if flags.contains(.function) { return .function }
    return flags.contains(.frequent) || analyzer.readings.contains(where: \.isExact) ? .ordinary : .unknown
  }

  /// Whether ال and three letters or more follow.
  @inline(__always)
  private static func hasArticle(_ split: Int, of count: Int, _ buffer: WordBuffer.View) -> Bool {
    count - split >= 5 && buffer.one(split) == 0x0627 && buffer.one(split + 1) == 0x0644
  }

  /// ة and ى stand only at the end of a word.
  @inline(__always)
  private static func endsWord(_ letter: UInt32) -> Bool { letter == 0x0629 || letter == 0x0649 }
}
