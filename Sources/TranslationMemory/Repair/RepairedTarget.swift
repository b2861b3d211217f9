internal import Bitext
internal import Languages

/// A target in which values are replaced, each found by what it means.
struct RepairedTarget {
  private let text: String
  private let values: Values
  private let writer = EnglishValueWriter()
  private var replacements: [Replacement] = []

  private struct Replacement {
    var range: Range<Int>
    var new: String
    var source: String
  }

  init(_ text: String, parser: ValueParser) {
    self.text = text
    values = parser.values(in: text)
  }

  /// Notes what is to be written for an item; `false` where it cannot be done with certainty.
  mutating func replace(_ old: SourceItem, by new: SourceItem, oldSource: String, newSource: String) -> Bool {
    let replacement: (range: Range<Int>, text: String)?
    switch (old.meaning, new.meaning) {
    case (.quantity(let old), .quantity(let new)): replacement = quantity(old, new, newSource)
    case (.date(let old), .date(let new)): replacement = date(old, new)
    case (.time(let old), .time(let new)): replacement = time(old, new)
    case (.known(let old), .known(let new)): replacement = known(old, new)
    default: return false
    }
    guard let replacement, !replacements.contains(where: { $0.range.overlaps(replacement.range) }) else { return false }
    replacements.append(
      Replacement(range: replacement.range, new: replacement.text, source: newSource.slice(new.range)))
    return true
  }

  /// The target with all of it written, and what was replaced; `nil` where nothing was.
  func finish() -> (String, [Repair])? {
    guard !replacements.isEmpty else { return nil }
    var result: [UInt8] = []
    var repairs: [Repair] = []
    var start = 0
    let bytes = Array(text.utf8)
    for replacement in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[start..<replacement.range.lowerBound]
      let begin = result.count
      result += replacement.new.utf8
      repairs.append(
        Repair(
          target: begin..<result.count, old: text.slice(replacement.range), new: replacement.new,
          source: replacement.source))
      start = replacement.range.upperBound
    }
    return (String(decoding: result + bytes[start...], as: UTF8.self), repairs)
  }

  /// Numbers: the measure must stay, and one thing may not become several, since the words around would change.
  private func quantity(_ old: Quantity, _ new: Quantity, _ newSource: String) -> (Range<Int>, String)? {
    guard old.kind == new.kind, old.measure?.id == new.measure?.id, old.kind != .dual, old.kind != .indefinite,
      (old.value == 1) == (new.value == 1),
      let place = only(values.quantities, where: { $0.value == old.value && $0.kind == old.kind })
    else { return nil }
    guard let measure = place.measure else {
      return (place.range, capitalised(plain(new, like: place), at: place.range))
    }
    guard measure.id == new.measure?.id else { return nil }
    var number = new
    number.measure = nil
    let isCounted = if case .unit(let dimension, _) = measure.kind { dimension == "time" } else { false }
    return (place.range, isCounted ? plain(number, like: place) : writer.figure(new.value))
  }

  /// The number in figures where the target has figures for a number that would be a word, and as news writes it
  /// otherwise.
  private func plain(_ new: Quantity, like place: Quantity) -> String {
    var number = new
    number.measure = nil
    let isFigure = place.writing == .digits && place.value < 10 && place.kind == .cardinal
    return isFigure ? writer.figure(new.value) : writer.number(of: number)
  }

  /// Dates: as much of the new one as the target says of the old one, with the month by its name.
  private func date(_ old: DateMention, _ new: DateMention) -> (Range<Int>, String)? {
    guard old.calendar == new.calendar, old.shape == new.shape, !new.isOrderOpen,
      let place = only(values.dates, where: { $0.isPart(of: old) })
    else { return nil }
    let shown = text.slice(place.range)
    var date = new
    if place.year == nil { date.year = nil }
    if place.weekday == nil { date.weekday = nil }
    if place.day == nil { date.day = nil }
    if place.month == nil { date.month = nil }
    // A month in figures, or a day before its month, is another style than ours.
    let wroteOld = EnglishValueWriter(abbreviatesMonths: shown.contains("."))
    guard wroteOld.text(of: place) == shown else { return nil }
    return (place.range, wroteOld.text(of: date))
  }

  private func time(_ old: ClockTime, _ new: ClockTime) -> (Range<Int>, String)? {
    guard let place = only(values.times, where: { $0.matches(old) }), place.isAfterNoon == new.isAfterNoon,
      writer.text(of: place) == text.slice(place.range)
    else { return nil }
    return (place.range, writer.text(of: new))
  }

  /// Names and terms: a possessive stays one, and neither article may come to be wrong.
  private func known(_ old: KnownSpan, _ new: KnownSpan) -> (Range<Int>, String)? {
    guard old.kind == new.kind, old.frame == new.frame else { return nil }
    let form = old.forms.filter { !$0.isEmpty }.sorted { $0.utf8.count > $1.utf8.count }
      .first { !TextSearch.places(of: $0, in: text).isEmpty }
    guard let form, let place = only(TextSearch.places(of: form, in: text), where: { _ in true }) else { return nil }
    let before = TextSearch.word(before: place.lowerBound, in: text).lowercased()
    guard before != "a", before != "an" else { return nil }
    // Whether a name has an article is its own affair; only names of one last word are sure to agree.
    let isAlike = form.split(separator: " ").last == new.target.split(separator: " ").last
    guard old.kind == "term" || isAlike || before != "the" && !new.target.takesArticle else { return nil }
    let isShort = form == old.short && !new.short.isEmpty
    let written = capitalised(isShort ? new.short : new.target, at: place)
    let rest = text.slice(place.upperBound..<min(text.utf8.count, place.upperBound + 4))
    guard written.hasSuffix("s"), let mark = rest.first, mark == "'" || mark == "’", rest.dropFirst().first == "s"
    else {
      return (place, written)
    }
    return (place.lowerBound..<place.upperBound + mark.utf8.count + 1, written + String(mark))
  }

  /// The new text with a capital where it begins the target and the old one had one.
  private func capitalised(_ new: String, at place: Range<Int>) -> String {
    guard place.lowerBound == 0, text.first?.isUppercase == true, let first = new.first else { return new }
    return first.uppercased() + new.dropFirst()
  }

  /// The one value for which a condition holds; `nil` where there is none or several.
  private func only<Value>(_ values: [Value], where condition: (Value) -> Bool) -> Value? {
    let found = values.filter(condition)
    return found.count == 1 ? found.first : nil
  }
}

extension DateMention {
  /// Which of its parts are said.
  fileprivate var shape: [Bool] { [year != nil, month != nil, day != nil, weekday != nil] }

  /// Whether it says nothing else than another, and at least the month, the day, the weekday or the year of it.
  fileprivate func isPart(of other: DateMention) -> Bool {
    calendar == other.calendar && shape.contains(true) && (year == nil || year == other.year)
      && (month == nil || month == other.month) && (day == nil || day == other.day)
      && (weekday == nil || weekday == other.weekday)
  }
}

extension String {
  /// Whether English says `the` before this name.
  fileprivate var takesArticle: Bool {
    let words = split(separator: " ").map { $0.lowercased() }
    let heads: Set<String> = [
      "united", "republic", "emirates", "islands", "netherlands", "philippines", "kremlin", "ministry", "agency",
      "organization", "council", "union", "nations", "army", "fund", "bank", "court", "committee",
    ]
    return words.contains(where: heads.contains)
  }
}
