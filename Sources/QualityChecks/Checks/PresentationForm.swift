internal import Bitext
internal import Languages

/// Letters stored by their shape.
struct PresentationForm: PairCheck {
  let description = CheckDescription(
    id: "presentation-form", severity: .hint,
    summary: "Arabic letters are stored as presentation forms (U+FB50–FDFF, U+FE70–FEFC).",
    why:
      "They come out of PDF files: searches, glossaries and memories do not find them. In a target they are a warning.",
    examples: [
      .passes("لاجئ", "refugee"),
      .fails("\u{FEFB}جئ", "refugee"),
      .fails("لاجئ", "\u{FEFB} refugee"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    pair.sourceScalars.ranges(where: isForm).map { Issue("The source holds presentation forms.", source: $0) }
      + pair.targetScalars.ranges(where: isForm).map {
        Issue("The target holds presentation forms.", target: $0, severity: .warning)
      }
  }

  /// Ornaments and the honorific ligature ﷺ are what they are and pass.
  private func isForm(_ value: UInt32) -> Bool {
    (0xFB50...0xFDCF).contains(value) && !(0xFD3E...0xFD3F).contains(value) || (0xFE70...0xFEFC).contains(value)
  }
}
