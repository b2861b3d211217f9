internal import Bitext
internal import Languages

/// Something in a source text that can be repaired: a value, or a known name or term.
enum RepairItem: Hashable {
  case quantity(Quantity)
  case date(DateMention)
  case time(ClockTime)
  case term(TermHit)

  /// Whether it is a number, a date or a time.
  var isValue: Bool { if case .term = self { false } else { true } }

  /// Where it stands in the source, a number with its measure, in UTF-8 offsets.
  var range: Range<Int> {
    switch self {
    case .quantity(let quantity): quantity.wholeRange
    case .date(let date): date.range
    case .time(let time): time.range
    case .term(let hit): hit.range
    }
  }

  /// Whether one may stand where the other stood.
  func isSameKind(as other: RepairItem) -> Bool {
    switch (self, other) {
    case (.quantity(let mine), .quantity(let theirs)): RepairItem.isAlike(mine, theirs)
    case (.date(let mine), .date(let theirs)): mine.calendar == theirs.calendar
    case (.time, .time): true
    case (.term(let mine), .term(let theirs)): RepairItem.isAlike(mine, theirs)
    default: false
    }
  }

  /// Whether both mean the same, however they are written.
  func means(_ other: RepairItem) -> Bool {
    guard isSameKind(as: other) else { return false }
    return switch (self, other) {
    case (.quantity(let mine), .quantity(let theirs)):
      mine.value == theirs.value && mine.measure?.id == theirs.measure?.id
    case (.date(let mine), .date(let theirs)): mine.isSame(as: theirs)
    case (.time(let mine), .time(let theirs)): mine.matches(theirs)
    case (.term(let mine), .term(let theirs)): mine.entry.target == theirs.entry.target
    default: false
    }
  }

  /// Counts of any form, or numbers that are meant in the same way.
  private static func isAlike(_ mine: Quantity, _ theirs: Quantity) -> Bool {
    mine.kind == theirs.kind || mine.kind.isCount && theirs.kind.isCount
  }

  /// Names of the same type, or words that are no names; with the same particles before and after.
  private static func isAlike(_ mine: TermHit, _ theirs: TermHit) -> Bool {
    guard mine.proclitics == theirs.proclitics, mine.suffix == theirs.suffix else { return false }
    return mine.entry.type == theirs.entry.type || !mine.entry.type.isName && !theirs.entry.type.isName
  }
}

extension RepairItem {
  /// What can be repaired in a text, in order, none overlapping another.
  ///
  /// Values come before the words of a glossary, but for a number that is part of a longer name.
  static func items(values: Values, terms: [TermHit]) -> [RepairItem] {
    let names = terms.filter { $0.entry.domain != "formula" }
    let found =
      values.quantities.map(RepairItem.quantity) + values.dates.filter { !$0.isOrderOpen }.map(RepairItem.date)
      + values.times.map(RepairItem.time)
    let kept = found.filter { value in
      !names.contains { $0.entry.type.isName && $0.range.encloses(value.range) && $0.range != value.range }
    }
    let free = names.filter { hit in !kept.contains { $0.range.overlaps(hit.range) } }
    return (kept + free.map(RepairItem.term)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Quantity.Kind {
  /// Whether it says how many: a cardinal, or the dual of a noun.
  var isCount: Bool { self == .cardinal || self == .dual }
}

extension DateMention {
  /// Whether both say the same, wherever they stand.
  func isSame(as other: DateMention) -> Bool {
    var moved = other
    moved.range = range
    moved.isOrderOpen = isOrderOpen
    return self == moved
  }
}

extension Range<Int> {
  /// Whether another range lies within this one.
  func encloses(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
