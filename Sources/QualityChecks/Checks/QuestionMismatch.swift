internal import Bitext
internal import Languages

/// A question that is none in the target, or the reverse.
struct QuestionMismatch: PairCheck {
  let description = CheckDescription(
    id: "question-mismatch", severity: .warning,
    summary: "The source asks a question and the target does not, or the reverse.",
    why:
      "A lost question mark turns doubt into a statement. A target that asks passes when the source has a question word.",
    examples: [
      .passes("هل غادر الوزير؟", "Did the minister leave?"),
      .passes("لماذا غادر الوزير", "Why did the minister leave?"),
      .fails("هل غادر الوزير؟", "The minister left."),
      .fails("غادر الوزير.", "Did the minister leave?"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated, pair.languages.isFromArabic || pair.languages.isToEnglish else { return [] }
    let source = marks(in: pair.source)
    let target = marks(in: pair.target)
    if let mark = source.last, target.isEmpty {
      return [Issue("The source asks; the target does not.", source: mark.range)]
    }
    if let mark = target.last, source.isEmpty, !asks(pair.source) {
      return [Issue("The target asks; the source does not.", target: mark.range)]
    }
    return []
  }

  private func marks(in text: NormalizedWords) -> [NormalizedWords.Word] {
    text.words.filter { $0.kind == .punctuation && ($0.first == 0x3F || $0.first == 0x061F) }
  }

  private func asks(_ text: NormalizedWords) -> Bool {
    text.words.contains { QuestionMismatch.questionWords.entry(for: $0, in: text) != nil }
  }

  private static let questionWords = Lexicon(
    ["هل", "وهل", "فهل", "لماذا", "ولماذا", "كيف", "وكيف", "متى", "ومتى", "أين", "وأين", "ماذا", "وماذا", "فماذا"]
      .map { ($0, true) })
}
