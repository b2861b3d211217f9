/// A date in digits: `12/7/2025`, `12.7.2025`, `2025-07-12`.
struct NumericDate {
  var date: DateMention
  /// The index after its last word.
  var end: Int

  init?(at index: Int, in text: borrowing ValueText) {
    if let parts = NumericDate.joinedParts(text.form(index)) {
      self.init(parts, end: index + 1, range: text.range(index, through: index), in: text)
      return
    }
    guard text.isMark(index + 1, 0x2D, 0x2013), text.isMark(index + 3, 0x2D, 0x2013),
      text.isJoined(index, to: index + 1), text.isJoined(index + 1, to: index + 2),
      text.isJoined(index + 2, to: index + 3), text.isJoined(index + 3, to: index + 4),
      let first = text.whole(index, digits: 4), let second = text.whole(index + 2, digits: 2),
      let third = text.whole(index + 4, digits: 4)
    else { return nil }
    let hasYear = text.form(index).count == 4 || text.form(index + 4).count == 4
    guard hasYear, !text.isMark(index - 1, 0x2D), !text.isMark(index + 5, 0x2D) else { return nil }
    self.init([first, second, third], end: index + 5, range: text.range(index, through: index + 4), in: text)
  }

  private init?(_ parts: [Int], end: Int, range: Range<Int>, in text: borrowing ValueText) {
    guard parts.count == 3 else { return nil }
    var (day, month, year) = parts[0] > 31 ? (parts[2], parts[1], parts[0]) : (parts[0], parts[1], parts[2])
    if month > 12, day <= 12 { (day, month) = (month, day) }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    if year < 100 { year += year < 50 ? 2000 : 1900 }
    guard (1000...2200).contains(year) else { return nil }
    let isYearFirst = parts[0] > 31
    if text.vocabulary.grammar == .english, !isYearFirst, day <= 12 { (day, month) = (month, day) }
    date = DateMention(
      year: year, month: month, day: day, isOrderOpen: !isYearFirst && day <= 12 && month <= 12, range: range)
    self.end = end
  }

  /// The three numbers of a token such as `12/7/2025`; the last or first has four digits, or slashes divide them.
  private static func joinedParts(_ form: ArraySlice<UInt8>) -> [Int]? {
    guard let separator = form.first(where: { $0 == 0x2F || $0 == 0x2E }) else { return nil }
    let parts = form.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }) else { return nil }
    guard separator == 0x2F || parts[0].count == 4 || parts[2].count == 4 else { return nil }
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    return numbers.count == 3 ? numbers : nil
  }
}
