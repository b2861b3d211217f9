/// Finds the times of day of a text.
struct TimeScanner {
  func times(in text: inout ValueText) -> [ClockTime] {
    guard text.vocabulary.grammar != .none else { return [] }
    return text.take { time(at: $0, in: $1) }
  }

  private func time(at index: Int, in text: ValueText) -> (ClockTime, end: Int)? {
    if text.reading(index)?.kind == .clock { return afterClock(index, in: text) }
    guard let (hour, minute, isColon) = clock(index, in: text) else { return nil }
    let half = half(after: index + 1, in: text)
    guard isColon || half != nil else { return nil }
    return finished(hour, minute, half, from: index, end: index + 1, in: text)
  }

  /// الساعة العاشرة والنصف صباحا, الساعة 10.
  private func afterClock(_ index: Int, in text: ValueText) -> (ClockTime, Int)? {
    if let (hour, minute, _) = clock(index + 1, in: text) {
      let half = half(after: index + 2, in: text)
      return finished(hour, minute, half, from: index, end: index + 2, in: text)
    }
    guard let word = text.reading(index), word.hasArticle, text.reading(index + 1) != nil,
      let number = ArabicNumberGrammar(text: text).number(at: index + 1), number.kind == .ordinal, number.value <= 12
    else { return nil }
    var (minute, end) = (0, number.end)
    if let part = text.reading(end), part.kind == .fraction, part.hasAnd {
      (minute, end) = (Int(part.value * 60), end + 1)
    }
    return finished(Int(number.value), minute, half(after: end, in: text), from: index, end: end, in: text)
  }

  private func finished(
    _ hour: Int, _ minute: Int, _ half: (isAfterNoon: Bool, end: Int)?, from index: Int, end: Int, in text: ValueText
  ) -> (ClockTime, Int) {
    let end = half?.end ?? end
    let range = text.range(index, through: end - 1)
    return (ClockTime(hour: hour, minute: minute, isAfterNoon: half?.isAfterNoon, range: range), end)
  }

  /// An hour and minute (`14:30`) or a bare hour; the last says whether there was a colon.
  private func clock(_ index: Int, in text: ValueText) -> (Int, Int, Bool)? {
    if let hour = text.whole(index, digits: 2), hour <= 24 { return (hour, 0, false) }
    guard let word = text.word(index), word.kind == .number else { return nil }
    let parts = text.form(index).split(separator: 0x3A)
    guard parts.count == 2 || parts.count == 3, parts[1].count == 2, parts[0].count <= 2 else { return nil }
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == parts.count, numbers[0] <= 24, numbers[1] < 60 else { return nil }
    return (numbers[0], numbers[1], true)
  }

  /// The half of the day that صباحا, مساء, am or pm says, and the index after it.
  private func half(after index: Int, in text: ValueText) -> (isAfterNoon: Bool, end: Int)? {
    if let word = text.reading(index), word.kind == .daypart { return (word.value == 1, index + 1) }
    let form = text.form(index)
    guard form.count == 1, let letter = form.first, letter == 0x61 || letter == 0x70, text.isMark(index + 1, 0x2E),
      text.form(index + 2).elementsEqual("m".utf8)
    else { return nil }
    return (letter == 0x70, text.isMark(index + 3, 0x2E) ? index + 4 : index + 3)
  }
}
