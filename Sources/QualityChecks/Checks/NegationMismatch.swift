internal import Bitext
internal import Languages

/// A denial that the target affirms, or the reverse.
struct NegationMismatch: PairCheck {
  let description = CheckDescription(
    id: "negation-mismatch", severity: .warning,
    summary: "The source denies something and nothing in the target does, or the reverse.",
    why: """
      A dropped “not” turns a report into its opposite. Words that deny in other ways pass on both sides: fail, deny, \
      without, unable, un-, غير, دون, عدم, رفض; so do لا يزال (still) and لا سيما (above all). Where the other \
      side denies something else, it is a hint.
      """,
    examples: [
      .passes("لم يحضر الوزير الاجتماع", "The minister did not attend the meeting"),
      .passes("لم يحضر الوزير الاجتماع", "The minister failed to attend the meeting"),
      .passes("رفض الوزير الحضور", "The minister would not attend"),
      .passes("لا يزال الوزير هناك", "The minister is still there"),
      .fails("لم يحضر الوزير الاجتماع", "The minister attended the meeting"),
      .fails("حضر الوزير الاجتماع", "The minister did not attend the meeting"),
      .fails("لن نقبل بهذه الشروط", "We will accept these conditions"),
      .fails("ليس هناك اتفاق", "There is an agreement"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated, pair.languages.isFromArabic, pair.languages.isToEnglish else { return [] }
    let source = Negations(arabic: pair.source)
    let target = Negations(english: pair.target)
    if source.strong.count > target.strong.count + target.weak, let word = source.strong.last {
      return [Issue("The source denies; nothing in the target does.", source: word.range, severity: certainty(target))]
    }
    if target.strong.count > source.strong.count + source.weak, let word = target.strong.last {
      return [Issue("The target denies; nothing in the source does.", target: word.range, severity: certainty(source))]
    }
    return []
  }

  /// Where the other side denies something too, which denial is lost is a guess.
  private func certainty(_ other: Negations) -> Severity? { other.strong.isEmpty ? nil : .hint }
}
