/// A date in a text, as far as it is said: `12 يوليو/ تموز 2025`, `Saturday`, `July 2025`.
package struct DateMention: Hashable, Sendable {
  /// Whose months and years they are.
  package enum Calendar: Hashable, Sendable {
    case gregorian, hijri
  }

  /// The year; `nil` where none is said.
  package var year: Int?
  /// The month, 1–12.
  package var month: Int?
  /// The day of the month, 1–31.
  package var day: Int?
  /// The day of the week, 1 for Monday to 7 for Sunday.
  package var weekday: Int?
  /// The calendar of the month and year.
  package var calendar: Calendar
  /// Whether day and month may be the other way round, as in 7/12/2025.
  package var isOrderOpen: Bool
  /// Where it stands, in UTF-8 offsets.
  package var range: Range<Int>

  /// A date with what is said of it.
  package init(
    year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil, calendar: Calendar = .gregorian,
    isOrderOpen: Bool = false, range: Range<Int>
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
    self.calendar = calendar
    self.isOrderOpen = isOrderOpen
    self.range = range
  }
}

/// A time of day in a text: `14:30`, `2 p.m.`, `الساعة العاشرة صباحا`.
package struct ClockTime: Hashable, Sendable {
  /// The hour as it is said, 0–24.
  package var hour: Int
  /// The minute, 0–59.
  package var minute: Int
  /// Whether it is said to be after noon; `nil` where neither half of the day is said.
  package var isAfterNoon: Bool?
  /// Where it stands, in UTF-8 offsets.
  package var range: Range<Int>

  /// A time with everything given.
  package init(hour: Int, minute: Int, isAfterNoon: Bool? = nil, range: Range<Int>) {
    self.hour = hour
    self.minute = minute
    self.isAfterNoon = isAfterNoon
    self.range = range
  }

  /// Whether both may be the same time, on a clock of 12 or of 24 hours.
  package func matches(_ other: ClockTime) -> Bool {
    guard minute == other.minute, hour % 12 == other.hour % 12 else { return false }
    guard let mine = half, let theirs = other.half else { return true }
    return mine == theirs
  }

  private var half: Bool? { hour > 12 ? true : isAfterNoon }
}
