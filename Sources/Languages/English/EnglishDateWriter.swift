extension EnglishValueWriter {
  /// A date: July 12, 2025; Saturday, July 12; July 2025; Saturday; 5 Ramadan 1446.
  package func text(of date: DateMention) -> String {
    let weekday = name(date.weekday, in: EnglishValueWriter.weekdays)
    let day = dayAndYear(date)
    return [weekday, day].compactMap { $0 }.joined(separator: ", ")
  }

  private func dayAndYear(_ date: DateMention) -> String? {
    if date.calendar == .hijri { return hijri(date) }
    guard let month = name(date.month, in: EnglishValueWriter.months) else { return date.year.map(String.init) }
    guard let day = date.day else {
      return [month, date.year.map(String.init)].compactMap { $0 }.joined(separator: " ")
    }
    let short = abbreviatesMonths ? EnglishValueWriter.abbreviations[month] ?? month : month
    return "\(short) \(day)" + (date.year.map { ", \($0)" } ?? "")
  }

  private func hijri(_ date: DateMention) -> String? {
    let parts = [
      date.day.map(String.init), name(date.month, in: EnglishValueWriter.hijriMonths), date.year.map(String.init),
    ]
    let text = parts.compactMap { $0 }.joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// A time of day: 2:30 p.m., 10 a.m., 14:30.
  package func text(of time: ClockTime) -> String {
    let minute = time.minute == 0 ? "" : time.minute < 10 ? ":0\(time.minute)" : ":\(time.minute)"
    guard let isAfterNoon = time.isAfterNoon else {
      return time.hour > 12 || !minute.isEmpty
        ? "\(time.hour)\(minute.isEmpty ? ":00" : minute)" : "\(time.hour) o'clock"
    }
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    return "\(hour)\(minute) \(isAfterNoon ? "p.m." : "a.m.")"
  }

  private func name(_ number: Int?, in names: [String]) -> String? {
    guard let number, names.indices.contains(number - 1) else { return nil }
    return names[number - 1]
  }

  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The months that the AP shortens before a day.
  private static let abbreviations = [
    "January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct.",
    "November": "Nov.", "December": "Dec.",
  ]

  private static let hijriMonths = [
    "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula", "Jumada al-Akhira", "Rajab", "Shaban",
    "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah",
  ]
}
