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
      .passes("لا يملك الوزير سيارة ولا بيتا", "The minister has no car or house"),
      .passes("لا يوجد إلا حل واحد", "There is only one solution"),
      .passes("لم يعد الوزير هناك، إلا أن مكتبه مفتوح", "The minister is no longer there, yet his office is open"),
      .passes("يجب ألا يزيد العدد عن 40", "The number must be no more than 40"),
      .passes("في أطراف الصحاري وليس داخلها", "On desert margins rather than inside the deserts"),
      .passes("بلغنا نقطة اللاعودة", "We are at the point of no return"),
      .fails("هذا ليس فقط لحمايتك", "This is just to protect you"),
      .fails("غادر الوفد من دون اتفاق ووقع البيان", "The delegation left without a deal and did not sign it"),
      .fails("لم يحضر الوزير الاجتماع", "The minister attended the meeting"),
      .fails("حضر الوزير الاجتماع", "The minister did not attend the meeting"),
      .fails("لن نقبل بهذه الشروط", "We will accept these conditions"),
      .fails("ليس هناك اتفاق", "There is an agreement"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated, pair.languages.isFromArabic, pair.languages.isToEnglish else { return [] }
    let (arabic, english) = (ArabicDenials(pair.source), EnglishDenials(pair.target))
    var (source, target) = (arabic.plain(), english.plain())
    guard source.needed + target.needed > 0 else { return [] }
    arabic.addHidden(to: &source)
    english.addHidden(to: &target)
    if let certainty = loss(of: source, in: target) {
      let word = source.plain.last
      return [
        Issue("The source denies; nothing in the target does.", source: word?.range, severity: certainty.severity)
      ]
    }
    if let certainty = loss(of: target, in: source) {
      let word = target.plain.last
      return [
        Issue("The target denies; nothing in the source does.", target: word?.range, severity: certainty.severity)
      ]
    }
    return []
  }

  /// How sure it is that a denial was lost.
  private enum Loss {
    case sure, likely

    var severity: Severity? { self == .sure ? nil : .hint }
  }

  /// Whether one side denies more often than the other, whose weaker denials (fail, غير) render this side's own first.
  private func loss(of side: Denials, in other: Denials) -> Loss? {
    let lost = side.plain.count - other.plain.count - other.repeated
    let free = other.free(for: side)
    if lost > 0, free.strict < lost || free.sure < lost {
      return other.isSilent && free.possible == 0 ? .sure : .likely
    }
    if !side.plain.isEmpty, side.denying > other.answers { return .likely }
    return side.needed - other.plain.count - other.repeated > free.any ? .likely : nil
  }
}
