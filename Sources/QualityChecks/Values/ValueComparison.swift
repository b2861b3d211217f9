package import Languages

/// Which numbers, dates and times of a source stand in the target too, and which stand alone.
///
/// A value counts as found in any writing (12 million, اثنا عشر مليونا, 12,000,000), as part of a date, rounded, as a
/// percentage of one, or converted into another unit of the same dimension.
package struct ValueComparison: Sendable {
  /// A quantity of the source and the one of the target that has its value.
  package struct Match: Sendable {
    package var source: Quantity
    package var target: Quantity

    /// Whether they have one value, but are meant in different ways: the second for two.
    fileprivate var isLoose: Bool { !source.isKind(of: target) }
  }

  /// Quantities that have each other's value.
  package private(set) var matches: [Match] = []
  /// Quantities of the source that nothing in the target accounts for.
  package private(set) var lostQuantities: [Quantity] = []
  /// Quantities of the target that nothing in the source accounts for.
  package private(set) var newQuantities: [Quantity] = []
  /// Dates of the source that the target says without their year, which stands nowhere in it.
  package private(set) var lostYears: [DateMention] = []
  /// Dates of the source that nothing in the target accounts for.
  package private(set) var lostDates: [DateMention] = []
  /// Dates of the target that nothing in the source accounts for.
  package private(set) var newDates: [DateMention] = []
  /// Times of the source that nothing in the target accounts for.
  package private(set) var lostTimes: [ClockTime] = []
  /// Times of the target that nothing in the source accounts for.
  package private(set) var newTimes: [ClockTime] = []

  init(source: Values, target: Values) {
    if source != Values() || target != Values() { compare(source, target) }
  }

  private mutating func compare(_ source: Values, _ target: Values) {
    let (dates, otherDates) = unmatched(source.dates, target.dates) { DateAgreement.agree($0, $1) }
    let (times, otherTimes) = unmatched(source.times, target.times) { $0.matches($1) }
    var leftTarget = Array(repeating: true, count: target.quantities.count)
    let (leftSource, repeated) = match(source.quantities, target.quantities, &leftTarget)
    let leftQuantities = zip(target.quantities, leftTarget).filter(\.1).map(\.0)
    lostQuantities = leftSource.filter { !isAccounted($0, by: target) }
    newQuantities = leftQuantities.filter { quantity in
      !isAccounted(quantity, by: source) && !source.quantities.contains { QuantityAgreement.agree($0, quantity) }
    }
    exchange(among: leftQuantities, repeated + matches.filter(\.isLoose).map(\.source))
    lostYears = source.dates.filter { isYearLost($0, in: target) }
    lostDates = dates.filter { !isAccounted($0, by: target.quantities) }
    newDates = otherDates.filter { !isAccounted($0, by: source.quantities) }
    lostTimes = times.filter { !isAccounted($0, by: target) }
    newTimes = otherTimes.filter { !isAccounted($0, by: source) }
  }

  /// Matches each quantity of the source with one of the target that nothing else has, the surest first.
  ///
  /// - Returns: the quantities that agree with none, and those whose match another has too, since a text may say once
  ///   what the other says twice.
  private mutating func match(
    _ source: [Quantity], _ target: [Quantity], _ isLeft: inout [Bool]
  ) -> (lost: [Quantity], repeated: [Quantity]) {
    guard !target.isEmpty else { return (source, []) }
    var open = Array(source.indices)
    for likeness in QuantityAgreement.Likeness.allCases {
      guard !open.isEmpty else { break }
      open.removeAll { index in
        let quantity = source[index]
        guard
          let best = target.indices.first(where: {
            isLeft[$0] && QuantityAgreement.agree(quantity, target[$0], as: likeness)
          })
        else { return false }
        isLeft[best] = false
        matches.append(Match(source: quantity, target: target[best]))
        return true
      }
    }
    var (lost, repeated): ([Quantity], [Quantity]) = ([], [])
    for quantity in open.map({ source[$0] }) {
      let other =
        target.first { QuantityAgreement.agree(quantity, $0, as: .sameMeasure) }
        ?? target.first { QuantityAgreement.agree(quantity, $0) }
      if let other { matches.append(Match(source: quantity, target: other)) }
      if other == nil { lost.append(quantity) } else { repeated.append(quantity) }
    }
    return (lost, repeated)
  }

  /// Numbers that stand elsewhere on the other side, in the place of another of their kind and unit: three days and four
  /// hours that became four days and four hours, two second-class tickets that became three.
  private mutating func exchange(among left: [Quantity], _ free: [Quantity]) {
    for lost in lostQuantities where !newQuantities.contains(where: { isExchangeable(lost, $0) }) {
      if let other = left.first(where: { isExchangeable(lost, $0) && !newQuantities.contains($0) }) {
        newQuantities.append(other)
      }
    }
    for new in newQuantities where !lostQuantities.contains(where: { isExchangeable($0, new) }) {
      if let other = free.first(where: { isExchangeable($0, new) && !lostQuantities.contains($0) }) {
        lostQuantities.append(other)
      }
    }
  }

  private func isExchangeable(_ source: Quantity, _ target: Quantity) -> Bool {
    source.measure?.id == target.measure?.id && source.isKind(of: target) && source.kind != .label
  }

  private func isYearLost(_ date: DateMention, in target: Values) -> Bool {
    guard let year = date.year, date.calendar == .gregorian else { return false }
    return target.dates.contains { $0.year == nil && DateAgreement.agree(date, $0) }
      && !target.dates.contains { $0.year == year } && !target.quantities.contains { $0.value == Double(year) }
  }

  private func unmatched<Value>(
    _ source: [Value], _ target: [Value], _ agree: (Value, Value) -> Bool
  ) -> ([Value], [Value]) {
    (
      source.filter { value in !target.contains { agree(value, $0) } },
      target.filter { value in !source.contains { agree($0, value) } }
    )
  }

  /// Whether a number is said in the other text as part of a date or a time.
  private func isAccounted(_ quantity: Quantity, by other: Values) -> Bool {
    let inDates = other.dates.contains { date in
      let month = quantity.writing == .digits || quantity.kind == .ordinal ? date.month : nil
      return [date.day, month, date.year].contains { $0.map(Double.init) == quantity.value }
    }
    return inDates || isCentury(quantity, of: other) || isYears(quantity, of: other)
      || other.times.contains { time in
        [Double(time.hour), Double(time.minute), time.decimal].contains(quantity.value)
      }
  }

  /// Whether an ordinal is the century of a year or decade of the other text: القرن العشرين for the 1960s.
  private func isCentury(_ quantity: Quantity, of other: Values) -> Bool {
    guard quantity.kind == .ordinal, (2...21).contains(quantity.value) else { return false }
    return other.quantities.contains { year in
      (100..<2100).contains(year.value) && (year.value / 100).rounded(.down) == quantity.value - 1
    }
  }

  /// Whether a number is the last two digits of the second year of a span: 2007–08.
  private func isYears(_ quantity: Quantity, of other: Values) -> Bool {
    quantity.value < 100
      && other.quantities.contains { (1900..<2100).contains($0.value) && Int($0.value) % 100 == Int(quantity.value) }
  }

  /// Whether the day and year of a date, or its year and month, are said in the other text as numbers.
  private func isAccounted(_ date: DateMention, by quantities: [Quantity]) -> Bool {
    let numbers = [date.day, date.year].compactMap { $0 }
    return !numbers.isEmpty && date.weekday == nil
      && numbers.allSatisfy { number in quantities.contains { $0.value == Double(number) } }
  }

  private func isAccounted(_ time: ClockTime, by other: Values) -> Bool {
    let hours = [time.hour, time.hour % 12, time.hour + 12]
    return other.quantities.contains { quantity in
      hours.contains { Double($0) == quantity.value } || quantity.value == time.decimal
    }
  }
}

extension ClockTime {
  /// The time as `6.30` reads.
  fileprivate var decimal: Double { Double(hour) + Double(minute) / 100 }
}
