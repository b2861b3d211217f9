internal import Bitext
internal import Languages

/// Arabic punctuation or digits left in a target that is not Arabic.
struct ArabicPunctuation: PairCheck {
  let description = CheckDescription(
    id: "arabic-punctuation", severity: .error,
    summary: "An Arabic comma, semicolon, question mark, percent sign or digit stands in the target.",
    why: "The mark came over with the source; every one has a Latin counterpart.",
    examples: [
      .passes("قال، ثم غادر؟", "He spoke, then left?"),
      .fails("قال، ثم غادر", "He spoke، then left"),
      .fails("هل غادر؟", "Did he leave؟"),
      .fails("نسبة ٥٠٪", "A share of 50٪"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard !pair.languages.isToArabicScript else { return [] }
    var issues: [Issue] = []
    for range in pair.targetScalars.ranges(where: { ArabicPunctuation.latin($0) != nil }) {
      let written = pair.pair.target.slice(range)
      let latin = String(written.unicodeScalars.compactMap { ArabicPunctuation.latin($0.value) })
      issues.append(
        Issue("\(Quotation.of(written)) is Arabic; write \(Quotation.of(latin)).", target: range, suggestion: latin))
    }
    return issues
  }

  /// The Latin counterpart of an Arabic mark or digit.
  private static func latin(_ value: UInt32) -> Character? {
    switch value {
    case 0x060C: ","
    case 0x061B: ";"
    case 0x061F: "?"
    case 0x06D4: "."
    case 0x066A: "%"
    case 0x066B: "."
    case 0x066C: ","
    case 0x0660...0x0669: Unicode.Scalar(value - 0x0660 + 0x30).map(Character.init)
    case 0x06F0...0x06F9: Unicode.Scalar(value - 0x06F0 + 0x30).map(Character.init)
    default: nil
    }
  }
}
