internal import Bitext
internal import Languages

/// A quotation mark with no partner.
struct QuotesUnbalanced: PairCheck {
  let description = CheckDescription(
    id: "quotes-unbalanced", severity: .warning,
    summary: "A double quotation mark of the target has no partner.",
    why: """
      The reader cannot see who says what. A quotation that runs over several segments passes when the source is \
      open too; apostrophes, inches and seconds are not quotation marks.
      """,
    examples: [
      .passes("قال \"نعم\"", "He said “yes.”"),
      .passes("قال \"نعم\"", "He said \"yes.\""),
      .passes("قال \"نعم، وسنعود", "He said “yes, and we will return"),
      .passes("شاشة 15 بوصة", "A 15\" screen"),
      .fails("قال \"نعم\" وغادر", "He said “yes and left"),
      .fails("قال \"نعم\" وغادر", "He said yes\" and left"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    let lone = QuotationMarks(in: pair.target).lone
    guard let first = lone.first, QuotationMarks(in: pair.source).lone.isEmpty else { return [] }
    return [Issue("\(Quotation.of(pair.target.written(first))) has no partner.", target: first.range)]
  }
}

/// The double quotation marks of a text: the pairs, and those without a partner.
struct QuotationMarks {
  /// What stands between each pair of marks, the marks left out.
  private(set) var quotations: [Range<Int>] = []
  /// The marks without a partner.
  private(set) var lone: [NormalizedWords.Word] = []

  init(in text: NormalizedWords) {
    var open: [NormalizedWords.Word] = []
    for (index, word) in text.words.enumerated() where word.kind == .punctuation {
      guard let role = role(word, index, in: text) else { continue }
      if role != .opening, let start = open.last {
        quotations.append(start.range.upperBound..<word.range.lowerBound)
        open.removeLast()
      } else if role == .closing {
        lone.append(word)
      } else {
        open.append(word)
      }
    }
    lone = open + lone
  }

  private enum Role { case opening, closing, either }

  private func role(_ word: NormalizedWords.Word, _ index: Int, in text: NormalizedWords) -> Role? {
    switch word.first {
    case 0xAB: return .opening
    case 0xBB: return .closing
    case 0x201C, 0x201E, 0x201F: return text.words.contains { $0.first == 0x201D } ? .opening : .either
    case 0x201D: return text.words.contains { $0.first == 0x201C || $0.first == 0x201E } ? .closing : .either
    case 0x22: return isInch(index, in: text) ? nil : .either
    default: return nil
    }
  }

  /// Whether a straight mark follows a number at once and no other mark is open.
  private func isInch(_ index: Int, in text: NormalizedWords) -> Bool {
    guard index > 0 else { return false }
    let before = text.words[index - 1]
    guard before.kind == .number, before.range.upperBound == text.words[index].range.lowerBound else { return false }
    return text.words[..<index].filter { $0.first == 0x22 }.count % 2 == 0
  }
}
