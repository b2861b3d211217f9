internal import Languages

extension SentenceScanner {
  /// Whether a sentence ends at a run of marks with no white space behind it (`كلمة.كلمة`).
  func judgeGlued(_ run: MarkRun, before: BeforeMark, after: AfterMark) -> BoundaryRule {
    switch after.kind {
    case .arabic, .letter: return judgeGluedWord(run, before: before, after: after)
    case .latinCapital:
      if run.isEllipsis { return .ellipsis }
      return before.kind == .arabic && (run.isStrong || before.length >= 3) ? .gluedWords : .address
    case .latinSmall:
      return run.isStrong && before.kind == .arabic ? .gluedWords : .address
    case .digits:
      if run.isStrong { return before.kind == .latin ? .address : .gluedWords }
      return .decimal
    case .opener, .straightQuote:
      return judgeGluedOpener(run, before: before, after: after)
    case .continuation: return .continues
    default: return .unattached
    }
  }

  private func judgeGluedWord(_ run: MarkRun, before: BeforeMark, after: AfterMark) -> BoundaryRule {
    if run.isEllipsis { return .ellipsis }
    if run.isStrong { return run.closesBracket && !run.closesQuote ? .bracketed : .gluedWords }
    let next = word(at: after.visible)
    guard letters(in: next) >= 2 else { return .initials }
    if run.closesQuote || run.closesBracket || before.kind == .closer { return .gluedWords }
    if before.isSpaced { return before.kind == .nothing ? .unattached : .stopBeforeWord }
    switch before.kind {
    case .arabic:
      if before.length == 1 { return .singleLetter }
      let key = WordKey(bytes, before.word)
      if knowledge.letterNames.contains(key), knowledge.letterNames.contains(WordKey(bytes, next)) {
        return .letterNames
      }
      return knowledge.abbreviations[key] == nil ? .gluedWords : .abbreviation
    case .digits:
      return before.word.lowerBound == sentenceStart && before.length <= 3 ? .listNumber : .gluedWords
    case .latin:
      return before.length == 1 && before.followsStop ? .initials : .gluedWords
    case .letter, .other: return .gluedWords
    default: return .unattached
    }
  }

  private func judgeGluedOpener(_ run: MarkRun, before: BeforeMark, after: AfterMark) -> BoundaryRule {
    let value = bytes.scalar(at: after.visible).value
    if value == 0x28 || value == 0x5B || value == 0x27 { return run.isStrong ? .gluedQuote : .unattached }
    if run.isEllipsis { return .ellipsis }
    return before.kind == .nothing || (before.length == 1 && !run.isStrong) ? .unattached : .gluedQuote
  }
}
