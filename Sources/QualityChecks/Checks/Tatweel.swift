internal import Bitext
internal import Languages

/// Letters drawn out.
struct Tatweel: PairCheck {
  let description = CheckDescription(
    id: "tatweel", severity: .hint,
    summary: "A tatweel (U+0640) draws out a word.",
    why: "It is decoration: searches miss the word, and memories keep it twice. In a target it is a warning.",
    examples: [
      .passes("محمد", "Mohammed"),
      .fails("محمـــد", "Mohammed"),
      .fails("محمد", "Mohammed ـ said"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    pair.sourceScalars.ranges { $0 == 0x0640 }.map { Issue("A tatweel draws out a word of the source.", source: $0) }
      + pair.targetScalars.ranges { $0 == 0x0640 }.map {
        Issue("The target holds a tatweel.", target: $0, suggestion: "", severity: .warning)
      }
  }
}
