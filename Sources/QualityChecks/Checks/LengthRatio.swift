internal import Bitext
internal import Languages

/// A target far too short or too long for its source.
struct LengthRatio: PairCheck {
  let description = CheckDescription(
    id: "length-ratio", severity: .warning,
    summary: "The target is much shorter or longer than translations of such a source are.",
    why: """
      Half a sentence was left out, or a target stands beside the wrong source. The limits come from human \
      translations: they widen for short segments, where a single word makes much of the difference.
      """,
    examples: [
      .passes("حذر الوزير من الحرب.", "The minister warned of war."),
      .fails(
        "وأعلنت وكالة الأنباء الرسمية أن الزعيم أكد استعداد بلاده لتقديم دعم غير مشروط للقيادة الروسية",
        "The agency said so."),
      .fails(
        "حذر الوزير من الحرب.",
        "The minister warned of war, and the agency announced that the leader affirmed his country's readiness to help."
      ),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    let source = Double(letters(pair.source))
    let written = Double(letters(pair.target))
    guard source > 0, written > 0 else { return [] }
    let expected = pair.languages.isFromArabic && pair.languages.isToEnglish ? LengthRatio.arabicToEnglish : 1
    // Arabic may spell an abbreviation out (WHO) or only its sounds (سارس-كوف): what fits better counts.
    let spelledOut = written + Double(LengthRatio.spelledOut * abbreviations(pair.target))
    let target = max(written, min(spelledOut, expected * source))
    // Lengths vary as sums of independent words do (Gale and Church 1993): by the square root of the length.
    let spread = (target - expected * source) / (source * expected).squareRoot()
    let ratio = target / (expected * source)
    guard abs(spread) > LengthRatio.limit, ratio < 0.55 || ratio > 1.8 else { return [] }
    let percent = Int((ratio * 100).rounded())
    return [
      Issue(
        "The target has \(percent)% of the length to expect of it.", target: 0..<pair.target.bytes.count)
    ]
  }

  /// Words in capitals, which Arabic spells out: WHO, HCoV, MRSA.
  private func abbreviations(_ text: NormalizedWords) -> Int {
    text.words.count { word in
      word.kind == .word && word.range.count <= 8 && text.bytes[word.range].count { (0x41...0x5A).contains($0) } >= 2
    }
  }

  private static let spelledOut = 12

  /// Letters and digits, marks and spaces left out.
  private func letters(_ text: NormalizedWords) -> Int {
    text.words.reduce(0) { sum, word in
      guard word.kind != .punctuation else { return sum }
      return sum + text.forms[word.form].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
  }

  private static let arabicToEnglish = 1.18
  private static let limit = 5.5
}
