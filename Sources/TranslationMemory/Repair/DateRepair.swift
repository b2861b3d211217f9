internal import Bitext
internal import Languages

/// Replaces a date or a time in an English target by another, word for word as the old one was written.
struct DateRepair {
  let target: TargetText

  /// The replacements; `nil` where the old date is not there, or one says what the other does not.
  func edits(from old: DateMention, to new: DateMention) -> [TargetEdit]? {
    guard old.says == new.says, old.calendar == new.calendar else { return nil }
    let places = target.values.dates.filter { !$0.isOrderOpen && $0.isShorter(formOf: old) }
    let edits = places.compactMap { place in
      let words = WrittenDate(target.text.slice(place.range), says: place)
      return words.text(with: new).map { TargetEdit(range: place.range, text: $0) }
    }
    return edits.count == places.count && !edits.isEmpty ? edits : nil
  }

  /// The same for times of day.
  func edits(from old: ClockTime, to new: ClockTime) -> [TargetEdit]? {
    let writer = EnglishValueWriter()
    let places = target.values.times.filter(old.matches)
    let edits = places.compactMap { place -> TargetEdit? in
      guard writer.text(of: place) == target.text.slice(place.range) else { return nil }
      guard (place.isAfterNoon == nil) == (new.isAfterNoon == nil) else { return nil }
      return TargetEdit(range: place.range, text: writer.text(of: new))
    }
    return edits.count == places.count && !edits.isEmpty ? edits : nil
  }
}

extension DateMention {
  /// Which parts it says.
  fileprivate var says: [Bool] { [year, month, day, weekday].map { $0 != nil } }

  /// Whether it says nothing that the other does not say.
  fileprivate func isShorter(formOf other: DateMention) -> Bool {
    let parts = zip([year, month, day, weekday], [other.year, other.month, other.day, other.weekday])
    return calendar == other.calendar && parts.allSatisfy { $0 == nil || $0 == $1 }
  }
}

/// A date as an English text writes it.
struct WrittenDate {
  private let text: String
  private let date: DateMention

  init(_ text: String, says date: DateMention) {
    self.text = text
    self.date = date
  }

  /// The same words with the parts of another date; `nil` where a part was not found.
  func text(with new: DateMention) -> String? {
    var result = ""
    var end = 0
    var left = [date.year, date.month, date.day, date.weekday].filter { $0 != nil }.count
    for token in WordTokenizer.tokens(of: text) where token.range.lowerBound >= end {
      let word = text.slice(token.range)
      result += text.slice(end..<token.range.lowerBound)
      end = token.range.upperBound
      if let part = part(word, of: new, isShort: text.slice(end..<end + 1) == ".") {
        result += part
        left -= 1
        if token.kind == .word, text.slice(end..<end + 1) == "." { end += 1 }
      } else {
        result += word
      }
    }
    return left == 0 ? result + text.slice(end..<text.utf8.count) : nil
  }

  /// What the new date has where the old one has this word; `nil` where the word is no part of a date.
  private func part(_ word: String, of new: DateMention, isShort: Bool) -> String? {
    if let day = date.day, word == String(day) { return new.day.map(String.init) }
    if let year = date.year, word == String(year) { return new.year.map(String.init) }
    if let weekday = date.weekday, let name = name(DateMention(weekday: weekday, range: 0..<0), word) {
      return new.weekday.map { written(DateMention(weekday: $0, range: 0..<0), isShort: name != word) }
    }
    guard let month = date.month, let old = name(DateMention(month: month, range: 0..<0), word) else { return nil }
    guard let next = new.month else { return nil }
    let isLong = old == word && abbreviation(of: month) != old
    return date.day == nil || isLong && !isShort
      ? written(DateMention(month: next, range: 0..<0), isShort: false) : abbreviation(of: next)
  }

  /// The full name of a weekday or month, if the word is it or begins it.
  private func name(_ part: DateMention, _ word: String) -> String? {
    let name = EnglishValueWriter().text(of: part)
    return word.count >= 3 && name.lowercased().hasPrefix(word.lowercased()) ? name : nil
  }

  private func written(_ part: DateMention, isShort: Bool) -> String {
    let name = EnglishValueWriter().text(of: part)
    return isShort ? name.prefix(3) + "." : name
  }

  /// A month as the AP writes it before a day.
  private func abbreviation(of month: Int) -> String {
    let text = EnglishValueWriter(abbreviatesMonths: true).text(of: DateMention(month: month, day: 1, range: 0..<0))
    return String(text.prefix { $0 != " " })
  }
}
