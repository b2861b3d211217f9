internal import Bitext
internal import Languages

/// A segment that nobody translated.
struct EmptyTarget: PairCheck {
  let description = CheckDescription(
    id: "empty-target", severity: .error,
    summary: "The target is empty and the source is not.",
    why: "A sentence of the source is lost. Lines of metadata and boilerplate may stay empty.",
    examples: [
      .passes("حذر الوزير من الحرب.", "The minister warned of war."),
      .passes("", ""),
      .fails("حذر الوزير من الحرب.", ""),
      .fails("حذر الوزير من الحرب.", " \u{200E} "),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard !pair.isTranslated, pair.pair.kind.isTranslated, !pair.source.words.isEmpty else { return [] }
    return [Issue("The target is empty.", source: 0..<pair.source.bytes.count)]
  }
}
