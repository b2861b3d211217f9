internal import Bitext
internal import Languages

/// A word typed twice.
struct RepeatedWord: PairCheck {
  let description = CheckDescription(
    id: "repeated-word", severity: .warning,
    summary: "The target has the same word twice in a row.",
    why: """
      “the the” survives every reading but the checker's. Pairs that English allows (had had, that that), names \
      (Boutros Boutros-Ghali), numbers, and a repetition that the source has too pass.
      """,
    examples: [
      .passes("قال إن ذلك مهم", "He said that that mattered"),
      .passes("شيئا فشيئا", "Bit by bit"),
      .passes("جدا جدا", "very very"),
      .fails("حذر الوزير من الحرب", "The minister warned of the the war"),
      .fails("حذر الوزير من الحرب", "The minister warned of Of war"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    var issues: [Issue] = []
    for (left, right) in zip(pair.target.words, pair.target.words.dropFirst()) {
      guard left.hash == right.hash, left.kind == .word, right.kind == .word, isDoubled(left, right, in: pair.target),
        !hasRepetition(pair.source)
      else { continue }
      let range = left.range.lowerBound..<right.range.upperBound
      let word = pair.target.written(left)
      issues.append(Issue("\(Quotation.of(word)) stands twice.", target: range, suggestion: word))
    }
    return issues
  }

  private func isDoubled(
    _ left: NormalizedWords.Word, _ right: NormalizedWords.Word, in text: NormalizedWords
  ) -> Bool {
    let gap = left.range.upperBound..<right.range.lowerBound
    guard !gap.isEmpty, text.bytes[gap].allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) else { return false }
    guard left.range.count > 1 || left.first == 0x61 else { return false }
    return RepeatedWord.allowed.entry(for: left, in: text) == nil
  }

  /// Whether the source repeats a word too.
  private func hasRepetition(_ source: NormalizedWords) -> Bool {
    zip(source.words, source.words.dropFirst()).contains { $0.hash == $1.hash && $0.kind == .word }
  }

  /// Words that English may double, and halves of doubled names.
  private static let allowed = Lexicon(
    ["had", "that", "boutros", "pago", "walla", "bora", "duran", "baden", "yo", "tsetse", "sing", "can", "bye"]
      .map { ($0, true) })
}
