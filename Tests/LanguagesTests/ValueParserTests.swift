import Languages
import Testing

@Suite("Numbers, dates and times are read by value")
struct ValueParserTests {
  @Test("Arabic values are those a reader sees", arguments: Fixture.lines(of: "arabic-values.tsv"))
  func arabic(_ line: Fixture.Line) {
    let values = ValueParser(language: Tag(rawValue: "ar")).values(in: line.text)
    #expect(described(values) == line.expected, "\(line.text)")
  }

  @Test("English values are those a reader sees", arguments: Fixture.lines(of: "english-values.tsv"))
  func english(_ line: Fixture.Line) {
    let values = ValueParser(language: Tag(rawValue: "en-US")).values(in: line.text)
    #expect(described(values) == line.expected, "\(line.text)")
  }

  @Test("English writes a value as news does", arguments: Fixture.lines(of: "written-values.tsv"))
  func written(_ line: Fixture.Line) {
    let values = ValueParser(language: Tag(rawValue: "ar")).values(in: line.text)
    let writer = EnglishValueWriter()
    let written =
      values.dates.first.map(writer.text(of:)) ?? values.times.first.map(writer.text(of:))
      ?? values.quantities.first.map { writer.text(of: $0, in: line.text) }
    #expect(written == line.expected, "\(line.text)")
  }

  @Test("Ranges are UTF-8 offsets of the text, and never overlap")
  func ranges() {
    let text = "زار 12 مليونا و500 ألف في 12 يوليو/ تموز 2025 الساعة 14:30 نحو خمسة وعشرين كيلومترا"
    let values = ValueParser(language: Tag(rawValue: "ar")).values(in: text)
    #expect(values.quantities.map { text.slice($0.range) } == ["12 مليونا و500 ألف", "خمسة وعشرين"])
    #expect(values.quantities.last.map { text.slice($0.wholeRange) } == "خمسة وعشرين كيلومترا")
    #expect(values.dates.map { text.slice($0.range) } == ["12 يوليو/ تموز 2025"])
    #expect(values.times.map { text.slice($0.range) } == ["الساعة 14:30"])
  }

  @Test("Another language still has its numbers in digits")
  func otherLanguage() {
    let values = ValueParser(language: Tag(rawValue: "fr")).values(in: "12 soldats, 3,5 %")
    #expect(values.quantities.map(\.value) == [12, 3.5])
    #expect(values.dates.isEmpty)
  }

  private struct Tag: RawRepresentable { var rawValue: String }

  private func described(_ values: Values) -> String {
    let all =
      values.quantities.map { ($0.wholeRange.lowerBound, described($0)) }
      + values.dates.map { ($0.range.lowerBound, described($0)) }
      + values.times.map { ($0.range.lowerBound, described($0)) }
    return all.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: ", ")
  }

  private func described(_ quantity: Quantity) -> String {
    var parts = [number(quantity.value)]
    switch quantity.kind {
    case .ordinal: parts.append("th")
    case .fraction: parts.append("part")
    case .decade: parts.append("decade")
    case .label: parts.append("label")
    case .indefinite: parts[0] = "~" + parts[0]
    case .cardinal, .dual: break
    }
    if let other = quantity.alternative { parts.append("(\(number(other)))") }
    if let measure = quantity.measure { parts.append(measure.id) }
    if quantity.kind == .dual { parts.append("dual") }
    return parts.joined(separator: " ")
  }

  private func described(_ date: DateMention) -> String {
    let numbers = [date.year, date.month, date.day].compactMap { $0 }
    var text = numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    if date.calendar == .hijri { text = "H " + text }
    if let weekday = date.weekday {
      let name = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday - 1]
      text += text.isEmpty ? name : " " + name
    }
    return date.isOrderOpen ? text + " open" : text
  }

  private func described(_ time: ClockTime) -> String {
    let minute = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
    return "\(time.hour):\(minute)" + (time.isAfterNoon.map { $0 ? " pm" : " am" } ?? "")
  }

  private func number(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
