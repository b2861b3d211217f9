internal import Languages

extension SentenceScanner {
  /// Whether a sentence ends at a run of marks, and why.
  func judge(_ run: MarkRun, before: BeforeMark, after: AfterMark) -> BoundaryRule {
    guard after.isSpaced else { return judgeGlued(run, before: before, after: after) }
    if after.kind == .continuation { return .continues }
    if run.isStrong { return judgeStrong(run, before: before, after: after) }
    if run.isEllipsis { return .ellipsis }
    if before.kind == .nothing { return .unattached }
    if run.closesQuote || run.closesBracket || before.kind == .closer {
      return after.kind == .latinSmall && before.kind == .latin ? .lowerCase : .fullStop
    }
    switch before.kind {
    case .digits: return judgeAfterNumber(before)
    case .arabic: return judgeAfterArabic(before, after: after)
    case .latin: return judgeAfterLatin(before, after: after)
    default: return .fullStop
    }
  }

  private func judgeStrong(_ run: MarkRun, before: BeforeMark, after: AfterMark) -> BoundaryRule {
    if run.closesBracket, !run.closesQuote { return .bracketed }
    if after.kind == .latinSmall, before.kind == .latin { return .lowerCase }
    if after.kind == .arabic, knowledge.coordinators.contains(key(at: after.visible)) { return .coordinated }
    if run.closesQuote, after.kind == .arabic, knowledge.reportingVerbs.contains(key(at: after.visible)) {
      return .reportedSpeech
    }
    return .strongMark
  }

  private func judgeAfterNumber(_ before: BeforeMark) -> BoundaryRule {
    if before.length <= 3, before.word.lowerBound == visibleStart { return .listNumber }
    let label = self.before(before.word.lowerBound)
    if label.kind == .arabic, label.isSpaced, label.word.lowerBound <= visibleStart,
      knowledge.sectionLabels.contains(WordKey(bytes, label.word))
    {
      return .sectionNumber
    }
    return .fullStop
  }

  private func judgeAfterArabic(_ before: BeforeMark, after: AfterMark) -> BoundaryRule {
    let isLetter = before.length == 1
    guard isLetter || before.length <= 3 else { return .fullStop }
    let group = isLetter && before.followsStop ? dottedGroup(endingWith: before.word) : before.word
    let classes = knowledge.abbreviations[WordKey(bytes, group)]
    guard isLetter || classes != nil else { return .fullStop }
    if isLetter, before.followsStop, group == before.word { return .fullStop }

    let opens = isOpener(after)
    let previous = self.before(group.lowerBound)
    if classes?.contains(.era) == true, previous.kind == .digits {
      return after.kind == .digits || after.kind == .opener ? .initials : .eraAtEnd
    }
    if isLetter, previous.kind == .arabic, knowledge.letteredThings.contains(WordKey(bytes, previous.word)) {
      return .letterAsLabel
    }
    if opens { return .openerAfterAbbreviation }
    if classes?.contains(.reference) == true, after.kind == .digits { return .reference }
    if classes?.contains(.title) == true { return .title }
    if group != before.word { return .initials }
    if isLetter { return .singleLetter }
    return after.kind == .digits ? .abbreviation : .fullStop
  }

  private func judgeAfterLatin(_ before: BeforeMark, after: AfterMark) -> BoundaryRule {
    if after.kind == .latinSmall { return .lowerCase }
    let opens = isOpener(after)
    if before.length == 1 {
      if before.followsStop { return opens ? .openerAfterAbbreviation : .initials }
      return after.kind == .latinCapital && !opens ? .singleLetter : .fullStop
    }
    guard let classes = knowledge.abbreviations[WordKey(bytes, before.word)] else { return .fullStop }
    if classes.contains(.title) { return .title }
    if classes.contains(.reference) { return after.kind == .digits ? .reference : .fullStop }
    return after.kind == .latinCapital && !opens ? .abbreviation : .fullStop
  }

  /// Whether a word follows that begins sentences.
  private func isOpener(_ after: AfterMark) -> Bool {
    (after.kind == .arabic || after.kind == .latinCapital) && knowledge.sentenceOpeners.contains(key(at: after.visible))
  }

  /// Single letters joined by stops, the last of them given: `و.م.أ`.
  ///
  /// The letter alone where what stands before its stop is a longer word.
  func dottedGroup(endingWith letter: Range<Int>) -> Range<Int> {
    var start = letter.lowerBound
    for _ in 0..<8 {
      guard start > sentenceStart, bytes[start - 1] == 0x2E else { break }
      let previous = before(start - 1)
      guard previous.length == 1, !previous.isSpaced, previous.word.upperBound == start - 1 else { break }
      start = previous.word.lowerBound
      guard previous.followsStop else { break }
    }
    return start..<letter.upperBound
  }

  /// The key of the word that begins at an offset.
  func key(at offset: Int) -> WordKey { WordKey(bytes, word(at: offset)) }

  /// Where the sentence's first scalar that is neither invisible nor an opening mark stands.
  private var visibleStart: Int {
    var offset = sentenceStart
    while offset < end, offset - sentenceStart < 16 {
      let scalar = bytes.scalar(at: offset)
      guard TextMarks.isInvisible(scalar.value) || TextMarks.isOpener(scalar.value) || scalar.value == 0x22 else {
        break
      }
      offset += scalar.length
    }
    return offset
  }
}
