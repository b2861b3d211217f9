internal import Languages

/// A part of a source text whose meaning is known: a number, a date, a time, or what a glossary knows.
struct SourceItem {
  /// What it means.
  enum Meaning {
    case quantity(Quantity)
    case date(DateMention)
    case time(ClockTime)
    case known(KnownSpan)
  }

  var meaning: Meaning
  /// Where in the source, in UTF-8 offsets.
  var range: Range<Int>

  /// The items of a text, in order; of two that overlap the longer one.
  static func items(in text: String, parser: ValueParser, known: [KnownSpan]) -> [SourceItem] {
    let values = parser.values(in: text)
    let all =
      known.map { SourceItem(meaning: .known($0), range: $0.range) }
      + values.dates.map { SourceItem(meaning: .date($0), range: $0.range) }
      + values.times.map { SourceItem(meaning: .time($0), range: $0.range) }
      + values.quantities.map { SourceItem(meaning: .quantity($0), range: $0.wholeRange) }
    var kept: [SourceItem] = []
    for item in all.sorted(by: { $0.range.count > $1.range.count })
    where !kept.contains(where: { $0.range.overlaps(item.range) }) {
      kept.append(item)
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether both say the same, so that nothing need be replaced.
  func means(_ other: SourceItem) -> Bool {
    switch (meaning, other.meaning) {
    case (.quantity(let one), .quantity(let two)):
      one.value == two.value && one.kind == two.kind && one.measure?.id == two.measure?.id
    case (.date(let one), .date(let two)): one.saysTheSame(as: two)
    case (.time(let one), .time(let two)): one.matches(two)
    case (.known(let one), .known(let two)): one.target == two.target && one.frame == two.frame
    default: false
    }
  }
}

extension DateMention {
  /// Whether two name the same day, as far as they say.
  func saysTheSame(as other: DateMention) -> Bool {
    year == other.year && month == other.month && day == other.day && weekday == other.weekday
      && calendar == other.calendar
  }
}
