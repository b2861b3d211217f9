internal import Bitext
internal import Languages

/// Words of the source's script left in the target.
struct UntranslatedText: PairCheck {
  let description = CheckDescription(
    id: "untranslated-text", severity: .error,
    summary: "Arabic words stand in a target that is not written in Arabic letters.",
    why: """
      A word was left for later and forgotten. A word in brackets or quotation marks after its translation may be \
      meant and is only a hint.
      """,
    examples: [
      .passes("حذر الوزير من الحرب.", "The minister warned of war."),
      .fails("حذر الوزير من الحرب.", "The minister warned of الحرب."),
      .fails("قال الشويغو", "شويغو said"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard !pair.languages.isToArabicScript else { return [] }
    return runs(in: pair.target).map { range in
      let text = pair.pair.target.slice(range)
      return Issue("\(Quotation.of(text)) is not translated.", target: range, severity: severity(range, pair.target))
    }
  }

  /// Runs of Arabic words, each from the first to the last.
  private func runs(in target: NormalizedWords) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var isOpen = false
    for word in target.words {
      if word.kind == .word, Scalars.isArabicLetter(word.first) {
        if isOpen, let last = runs.popLast() {
          runs.append(last.lowerBound..<word.range.upperBound)
        } else {
          runs.append(word.range)
        }
        isOpen = true
      } else {
        isOpen = false
      }
    }
    return runs
  }

  private func severity(_ range: Range<Int>, _ target: NormalizedWords) -> Severity? {
    let before = target.words.last { $0.range.upperBound <= range.lowerBound }
    guard let before, before.range.upperBound == range.lowerBound, range.lowerBound > 1 else { return nil }
    return [0x28, 0x5B, 0x22, 0x201C, 0xAB].contains(before.first) ? .hint : nil
  }
}
