internal import Bitext
internal import Languages

/// A target that is the source itself.
struct SameAsSource: PairCheck {
  let description = CheckDescription(
    id: "same-as-source", severity: .error,
    summary: "The target is the source, word for word.",
    why: "The segment was copied and not translated. Numbers, codes, addresses and Latin names alone may be the same.",
    examples: [
      .passes("كوفيد-19", "COVID-19"),
      .passes("COVID-19", "COVID-19"),
      .passes("https://example.org/1", "https://example.org/1"),
      .fails("حذر الوزير من الحرب.", "حذر الوزير من الحرب."),
      .fails("حذّر الوزير من الحرب", "حذر الوزير من الحرب."),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    let source = pair.source.words.lazy.filter { $0.kind != .punctuation }
    let target = pair.target.words.lazy.filter { $0.kind != .punctuation }
    guard source.elementsEqual(target, by: { pair.source.form($0).elementsEqual(pair.target.form($1)) }),
      isProse(in: pair)
    else { return [] }
    return [Issue("The target is the source, untranslated.", target: 0..<pair.target.bytes.count)]
  }

  /// Whether there is something to translate: a letter of a script that the target does not use, or many words.
  private func isProse(in pair: PairAnalysis) -> Bool {
    let words = pair.source.words.filter { $0.kind == .word }
    if pair.languages.isFromArabic, !pair.languages.isToArabicScript {
      return words.contains { Scalars.isArabicLetter($0.first) }
    }
    return words.count >= 4
  }
}
