/// Finds the dates of a text.
struct DateScanner {
  func dates(in text: inout ValueText) -> [DateMention] {
    guard text.vocabulary.grammar != .none else { return [] }
    return text.take { date(at: $0, in: $1) }
  }

  private func date(at index: Int, in text: ValueText) -> (DateMention, end: Int)? {
    if text.word(index)?.kind == .number, let numeric = NumericDate(at: index, in: text) {
      return (numeric.date, numeric.end)
    }
    guard let word = text.reading(index), word.kind == .weekday else { return dayAndMonth(at: index, in: text) }
    guard text.vocabulary.grammar == .arabic || text.isCapital(index) else { return nil }
    var next = index + 1
    while text.isMark(next, 0x2C, 0x060C, 0x28) || isLink(next, in: text) { next += 1 }
    if let (found, end) = dayAndMonth(at: next, in: text), found.day != nil {
      var date = found
      date.weekday = Int(word.value)
      date.range = text.range(index, through: end - 1)
      return (date, end)
    }
    return (DateMention(weekday: Int(word.value), range: text.range(index, through: index)), index + 1)
  }

  /// الموافق, الموافقة between the weekday and the day.
  private func isLink(_ index: Int, in text: ValueText) -> Bool { text.form(index).starts(with: "الموافق".utf8) }

  private func dayAndMonth(at index: Int, in text: ValueText) -> (DateMention, Int)? {
    if let (day, next) = day(at: index, in: text) {
      var position = next
      if text.reading(position)?.kind == .of { position += 1 }
      if text.reading(position)?.kind == .monthword { position += 1 }
      if let month = MonthName(at: position, in: text, hasNumber: true) {
        return finished(DateMention(day: day, range: 0..<0), month, from: index, in: text)
      }
    }
    guard let month = MonthName(at: index, in: text, hasNumber: false) ?? month(withNumberAfter: index, in: text) else {
      return nil
    }
    return finished(DateMention(range: 0..<0), month, from: index, in: text)
  }

  /// A word that is a month only beside a number (May, March, آب), when one follows it.
  private func month(withNumberAfter index: Int, in text: ValueText) -> MonthName? {
    guard let month = MonthName(at: index, in: text, hasNumber: true) else { return nil }
    let next = text.isMark(month.end, 0x2E) ? month.end + 1 : month.end
    let isYear = year(at: next, calendar: month.calendar, in: text) != nil
    let isDay = text.vocabulary.grammar == .english && day(at: next, in: text) != nil
    return isYear || isDay ? month : nil
  }

  private func finished(
    _ start: DateMention, _ month: MonthName, from index: Int, in text: ValueText
  ) -> (DateMention, Int) {
    var date = start
    date.month = month.number
    date.calendar = month.calendar
    var end = text.isMark(month.end, 0x2E) && month.isAbbreviated ? month.end + 1 : month.end
    if text.vocabulary.grammar == .english, date.day == nil, let (day, next) = day(at: end, in: text) {
      (date.day, end) = (day, next)
    }
    if let (year, next) = year(at: end, calendar: date.calendar, in: text) { (date.year, end) = (year, next) }
    date.range = text.range(index, through: end - 1)
    return (date, end)
  }

  /// A day of the month, in digits or in words.
  private func day(at index: Int, in text: ValueText) -> (Int, Int)? {
    if let day = text.whole(index, digits: 2), (1...31).contains(day) { return (day, index + 1) }
    if text.vocabulary.grammar == .english {
      guard let mixed = MixedNumber(text.form(index)), case .ordinal = mixed.suffix, mixed.value <= 31 else {
        return nil
      }
      return (Int(mixed.value), index + 1)
    }
    guard text.reading(index) != nil, let number = ArabicNumberGrammar(text: text).number(at: index),
      number.kind == .ordinal || number.kind == .cardinal, number.value >= 1, number.value <= 31
    else { return nil }
    return (Int(number.value), number.end)
  }

  /// A year of four digits, after a comma or a word for year.
  private func year(at index: Int, calendar: DateMention.Calendar, in text: ValueText) -> (Int, Int)? {
    var next = text.isMark(index, 0x2C, 0x060C) ? index + 1 : index
    if text.reading(next)?.kind == .of { next += 1 }
    if text.reading(next)?.kind == .yearword { next += 1 }
    guard let year = text.whole(next, digits: 4), (calendar == .hijri ? 1000...1600 : 1000...2200).contains(year) else {
      return nil
    }
    return (year, next + 1)
  }
}
