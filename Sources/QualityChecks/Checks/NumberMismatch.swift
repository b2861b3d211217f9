internal import Bitext
internal import Languages

/// A number that the target says otherwise, leaves out, or adds.
struct NumberMismatch: PairCheck {
  let reads = PairReading.values
  let description = CheckDescription(
    id: "number-mismatch", severity: .error,
    summary: "A number of the source is another one in the target, is missing there, or was added.",
    why: """
      Numbers are compared by value, not by digits: ٣٫٥, عشرة آلاف, “a dozen”, the dual (رحلتين), 12 million, halves and \
      thirds, converted units, rounded figures. A small number in words counts only where the other side has another \
      number in its place, since English says “both” and “a few” in many ways. A number bounded from the other side \
      (أكثر من 40, “no more than 40”) is a warning; a year left out is a hint, since it may be “last year”.
      """,
    examples: [
      .passes("12 مليون قذيفة من عيار 152 ملم", "12 million 152 mm shells"),
      .passes("عشرة آلاف جندي", "10,000 soldiers"),
      .passes("رحلتين أسبوعيا", "two flights a week"),
      .passes("رحلتين أسبوعيا", "flights twice a week"),
      .passes("خمسة وعشرون جنديا", "twenty-five soldiers"),
      .passes("في سبعينيات القرن الماضي", "in the 1970s"),
      .passes("نصف السكان", "50% of the population"),
      .passes("على بعد 100 ميل", "161 km away"),
      .passes("ما لا يقل عن 40 قتيلا", "at least 40 dead"),
      .passes("قتل 40 شخصا على الأقل", "no fewer than 40 people were killed"),
      .passes("كل سبعة أيام ونصف", "every seven and a half days"),
      .passes("ارتفاع بمقدار درجة ونصف", "a rise of 1.5 degrees"),
      .passes("أكثر من 300 مليار دولار", "$300+ billion"),
      .passes("ثلاثة ملايين وخمسة ملايين نسخة", "three million and five million copies"),
      .fails("أكثر من 40 قتيلا", "no more than 40 dead"),
      .fails("لا يقل عن 40 قتيلا", "fewer than 40 dead"),
      .fails("تذكرتين في الدرجة الثانية", "three second-class tickets"),
      .fails("12 مليون قذيفة", "12 billion shells"),
      .fails("من عيار 152 ملم", "155 mm"),
      .fails("رحلتين أسبوعيا", "three flights a week"),
      .fails("خمسة وعشرون جنديا", "fifty-two soldiers"),
      .fails("نحو 28 ألف حاوية", "about 2,800 containers"),
      .fails("ثلث الأعضاء", "half of the members"),
      .fails("نحو 28 ألف حاوية", "many containers"),
      .fails("المركز الثالث", "fourth place"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated else { return [] }
    var lost = pair.values.lostQuantities
    var new = pair.values.newQuantities
    let reversed = reversedBounds(in: pair)
    guard !(lost.isEmpty && new.isEmpty && pair.values.lostYears.isEmpty) else { return reversed }
    return reversed + changed(&lost, &new, in: pair)
      + lost.filter(isMissed).map { quantity in
        Issue(
          "\(quoted(quantity, in: pair.pair.source)) is not in the target.", source: quantity.range,
          severity: certainty(quantity))
      }
      + new.filter(isAdded).map { quantity in
        Issue(
          "\(quoted(quantity, in: pair.pair.target)) is not in the source.", target: quantity.range,
          severity: certainty(quantity))
      }
      + pair.values.lostYears.map { date in
        Issue(
          "The target leaves out the year of \(Quotation.of(pair.pair.source.slice(date.range))).", source: date.range,
          severity: .hint)
      }
  }

  /// More than 40 for less than 40.
  private func reversedBounds(in pair: PairAnalysis) -> [Issue] {
    guard pair.languages.isFromArabic, pair.languages.isToEnglish else { return [] }
    return pair.values.matches.compactMap { match in
      guard match.source.kind == .cardinal, match.target.kind == .cardinal,
        let bound = NumberBound.around(match.target.range, in: pair.target, isArabic: false),
        let sourceBound = NumberBound.around(match.source.range, in: pair.source, isArabic: true), bound != sourceBound
      else { return nil }
      return Issue(
        "The source has \(sourceBound.rawValue) than \(quoted(match.source, in: pair.pair.source)), the target"
          + " \(bound.rawValue).", source: match.source.wholeRange, target: match.target.wholeRange,
        severity: .warning)
    }
  }

  /// Numbers left on both sides: the nearest kinds stand for each other.
  private func changed(_ lost: inout [Quantity], _ new: inout [Quantity], in pair: PairAnalysis) -> [Issue] {
    var issues: [Issue] = []
    for quantity in lost {
      guard let index = new.indices.min(by: { distance(quantity, new[$0]) < distance(quantity, new[$1]) }),
        isExchange(quantity, new[index])
      else { continue }
      let other = new.remove(at: index)
      lost.removeAll { $0 == quantity }
      let message =
        "\(quoted(quantity, in: pair.pair.source)) became \(quoted(other, in: pair.pair.target))."
      issues.append(
        Issue(
          message, source: quantity.wholeRange, target: other.wholeRange, severity: certainty(quantity, other)))
    }
    return issues
  }

  private func distance(_ source: Quantity, _ target: Quantity) -> Int {
    (source.isKind(of: target) ? 0 : 2) + (source.measure?.id == target.measure?.id ? 0 : 1)
  }

  /// Whether one number plainly stands in the other's place.
  private func isExchange(_ source: Quantity, _ target: Quantity) -> Bool {
    if isMissed(source) || isMissed(target) {
      return source.isKind(of: target) && source.value != 1 && target.value != 1
        || isMissed(source) && isMissed(target)
    }
    return source.kind != .label && target.kind != .label && source.isKind(of: target) && source.value != 1
      && target.value != 1
  }

  private func isMissed(_ quantity: Quantity) -> Bool { quantity.isStrong && quantity.kind != .label }

  /// A small number in words that nothing in the source accounts for; two is left to the dual, which not every noun shows.
  private func isAdded(_ quantity: Quantity) -> Bool {
    isMissed(quantity) || quantity.kind == .cardinal && quantity.writing == .words && quantity.value >= 3
  }

  /// A number in words may be said in other words (العشرين, two dozen, a generation), and a year with none: last year; so
  /// may nil (دون رد) and what can be counted on fingers (ثلاثتهم).
  private func certainty(_ quantity: Quantity) -> Severity? {
    let isSmall = quantity.value <= 10 && quantity.value == quantity.value.rounded() && quantity.measure == nil
    return quantity.writing == .words || quantity.isYear || isSmall ? .hint : nil
  }

  /// Half and a quarter are turns of speech too: half an hour, one and a half.
  private func certainty(_ source: Quantity, _ target: Quantity) -> Severity? {
    [source, target].contains { $0.kind == .fraction && $0.writing == .words } ? .hint : nil
  }

  private func quoted(_ quantity: Quantity, in text: String) -> String {
    Quotation.of(text.slice(quantity.wholeRange))
  }
}
