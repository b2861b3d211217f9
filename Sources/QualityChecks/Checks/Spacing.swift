internal import Bitext
internal import Languages

/// Spaces doubled, or on the wrong side of a mark.
struct Spacing: PairCheck {
  let description = CheckDescription(
    id: "spacing", severity: .warning,
    summary: "Two spaces stand together, a space stands before a mark, or none after it.",
    why: """
      Editing leaves them behind. Decimal points, times, addresses, initials, ellipses and file names are not \
      touched; two spaces or none after a full stop are a hint.
      """,
    examples: [
      .passes("قال: نعم، في 3.5 دقائق", "He said: yes, in 3.5 minutes"),
      .passes("قالت الأمم المتحدة", "The U.N. said..."),
      .fails("حذر الوزير", "The minister  warned"),
      .fails("حذر الوزير، وغادر", "The minister warned , and left"),
      .fails("حذر الوزير، وغادر", "The minister warned,and left"),
      .fails("حذر الوزير. وغادر", "The minister warned.He left"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard !pair.languages.isToArabicScript else { return [] }
    return doubled(in: pair.target) + misplaced(in: pair.target)
  }

  private func doubled(in target: NormalizedWords) -> [Issue] {
    var issues: [Issue] = []
    for (left, right) in zip(target.words, target.words.dropFirst()) {
      let gap = left.range.upperBound..<right.range.lowerBound
      guard gap.count > 1, target.bytes[gap].allSatisfy({ $0 == 0x20 }) else { continue }
      let isAfterSentence = left.first == 0x2E || left.first == 0x3F || left.first == 0x21
      issues.append(
        Issue("\(gap.count) spaces together.", target: gap, suggestion: " ", severity: isAfterSentence ? .hint : nil))
    }
    return issues
  }

  private func misplaced(in target: NormalizedWords) -> [Issue] {
    var issues: [Issue] = []
    for index in target.words.indices where target.words[index].kind == .punctuation {
      let mark = target.words[index]
      guard isStop(mark.first) else { continue }
      let written = target.written(mark)
      if index > 0, isSpaceBefore(index, in: target) {
        let gap = target.words[index - 1].range.upperBound..<mark.range.lowerBound
        issues.append(Issue("A space before \(Quotation.of(written)).", target: gap, suggestion: ""))
      } else if isJoined(index, in: target) {
        issues.append(
          Issue(
            "No space after \(Quotation.of(written)).", target: mark.range, suggestion: written + " ",
            severity: mark.first == 0x2E ? .hint : nil))
      }
    }
    return issues
  }

  private func isStop(_ value: UInt32) -> Bool {
    value == 0x2C || value == 0x2E || value == 0x3A || value == 0x3B || value == 0x3F || value == 0x21
  }

  /// A space before a mark that is not the first of an ellipsis or of a number such as `.5`.
  private func isSpaceBefore(_ index: Int, in target: NormalizedWords) -> Bool {
    let mark = target.words[index]
    let before = target.words[index - 1]
    guard before.range.upperBound < mark.range.lowerBound, before.kind != .punctuation else { return false }
    guard target.bytes[before.range.upperBound..<mark.range.lowerBound].allSatisfy({ $0 == 0x20 }) else { return false }
    guard index + 1 < target.words.count else { return true }
    let after = target.words[index + 1]
    return after.range.lowerBound > mark.range.upperBound || !(after.kind != .punctuation || isStop(after.first))
  }

  /// A word before the mark and a word after it, with no space: `warned,and`, `warned.He`.
  private func isJoined(_ index: Int, in target: NormalizedWords) -> Bool {
    guard index > 0, index + 1 < target.words.count else { return false }
    let before = target.words[index - 1]
    let mark = target.words[index]
    let after = target.words[index + 1]
    guard before.kind == .word, after.kind == .word, before.range.upperBound == mark.range.lowerBound,
      after.range.lowerBound == mark.range.upperBound, before.range.count > 2, after.range.count > 1,
      mark.first != 0x3A, !isAddress(index, in: target)
    else { return false }
    guard mark.first == 0x2E else { return true }
    return Scalars.isUppercase(after.first) && !Scalars.isUppercase(before.first)
  }

  /// Whether the mark stands in a run without spaces that holds another sign of an address or file name.
  private func isAddress(_ index: Int, in target: NormalizedWords) -> Bool {
    var end = index + 1
    while end + 1 < target.words.count, target.words[end].range.upperBound == target.words[end + 1].range.lowerBound {
      end += 1
    }
    var start = index - 1
    while start > 0, target.words[start - 1].range.upperBound == target.words[start].range.lowerBound { start -= 1 }
    return target.words[start...end].contains { $0.first == 0x2F || $0.first == 0x40 || $0.first == 0x5F }
  }
}
