internal import Bitext
internal import Languages

/// A date that the target says otherwise.
struct DateMismatch: PairCheck {
  let reads = PairReading.values
  let description = CheckDescription(
    id: "date-mismatch", severity: .error,
    summary: "A date, month or weekday of the source is another one in the target, or is missing there.",
    why: """
      Dates are compared by what they say: the two names of a month (يوليو/ تموز), weekdays, Hijri months, 12/7/2025 in \
      either order. A weekday or a month alone that the target leaves out is a hint.
      """,
    examples: [
      .passes("السبت 12 يوليو/ تموز 2025", "Saturday, July 12, 2025"),
      .passes("السبت 12 يوليو/ تموز 2025", "on July 12"),
      .passes("في شباط 2022", "in Feb. 2022"),
      .passes("12/7/2025", "July 12, 2025"),
      .passes("5 رمضان 1446", "5 Ramadan 1446"),
      .fails("السبت 12 يوليو/ تموز 2025", "Saturday, July 13, 2025"),
      .fails("السبت 12 يوليو/ تموز 2025", "Saturday, June 12, 2025"),
      .fails("التقيا الأحد", "They met on Monday"),
      .fails("في كانون الثاني 2020", "in December 2020"),
      .fails("في 12 يوليو", "on that day"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated else { return [] }
    var lost = pair.values.lostDates
    var new = pair.values.newDates
    var issues: [Issue] = []
    for date in lost {
      guard let index = new.firstIndex(where: { $0.calendar == date.calendar && isSameShape(date, $0) }) else {
        continue
      }
      let other = new.remove(at: index)
      lost.removeAll { $0 == date }
      let (left, right) = (pair.pair.source.slice(date.range), pair.pair.target.slice(other.range))
      issues.append(
        Issue("\(Quotation.of(left)) became \(Quotation.of(right)).", source: date.range, target: other.range))
    }
    issues += lost.map { date in
      let text = Quotation.of(pair.pair.source.slice(date.range))
      return Issue("\(text) is not in the target.", source: date.range, severity: certainty(date))
    }
    issues += new.map { date in
      let text = Quotation.of(pair.pair.target.slice(date.range))
      return Issue("\(text) is not in the source.", target: date.range, severity: certainty(date))
    }
    return issues
  }

  /// Both are weekdays alone, or both have a month or year.
  private func isSameShape(_ source: DateMention, _ target: DateMention) -> Bool {
    (source.month == nil) == (target.month == nil) || (source.weekday != nil && target.weekday != nil)
  }

  private func certainty(_ date: DateMention) -> Severity? {
    if date.calendar == .hijri || date.month == nil { return .hint }
    return date.day == nil && date.year == nil ? .hint : nil
  }
}
