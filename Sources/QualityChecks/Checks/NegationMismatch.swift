internal import Bitext
internal import Languages

/// A denial that the target affirms, or the reverse.
struct NegationMismatch: PairCheck {
  let description = CheckDescription(
    id: "negation-mismatch", severity: .warning,
    summary: "The source denies something and nothing in the target does, or the reverse.",
    why: """
      A dropped “not” turns a report into its opposite. Words that deny in other ways pass on both sides: fail, deny, \
      without, unable, un-, غير, دون, عدم, رفض; so do لا يزال (still) and لا سيما (above all). Where a word of the \
      other side may hide the denial (few, stop, inadmissible; صعب, قلة), or it denies something else, it is a hint.
      """,
    examples: [
      .passes("لم يحضر الوزير الاجتماع", "The minister did not attend the meeting"),
      .passes("لم يحضر الوزير الاجتماع", "The minister failed to attend the meeting"),
      .passes("رفض الوزير الحضور", "The minister would not attend"),
      .passes("لا يزال الوزير هناك", "The minister is still there"),
      .passes("ليست الأدلة كافية", "The evidence is insufficient"),
      .passes("أليس تغادر لندن", "Alice leaves London"),
      .fails("غادر الوفد من دون اتفاق ووقع البيان", "The delegation left without a deal and did not sign it"),
      .fails("لم يحضر الوزير الاجتماع", "The minister attended the meeting"),
      .fails("حضر الوزير الاجتماع", "The minister did not attend the meeting"),
      .fails("لن نقبل بهذه الشروط", "We will accept these conditions"),
      .fails("ليس هناك اتفاق", "There is an agreement"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated, pair.languages.isFromArabic, pair.languages.isToEnglish else { return [] }
    let source = Negations(arabic: pair.source)
    let target = Negations(english: pair.target)
    if isLost(source, target), let word = source.strong.last {
      let isSure = source.strong.count > max(target.weak, target.possible) && target.strong.isEmpty
      return [
        Issue(
          "The source denies; nothing in the target does.", source: word.range, severity: isSure ? nil : .hint)
      ]
    }
    if isLost(target, source), let word = target.strong.last {
      let isSure = target.strong.count > source.strong.count + source.possible
      return [
        Issue(
          "The target denies; nothing in the source does.", target: word.range, severity: isSure ? nil : .hint)
      ]
    }
    return []
  }

  /// Whether one side denies more often than the other, whose weak denials (fail, غير) render this side's own first.
  private func isLost(_ side: Negations, _ other: Negations) -> Bool {
    side.strong.count > other.strong.count + max(0, other.weak - side.weak)
  }
}
