/// Writes numbers, dates and times as American news does: 28,000; 12 million; 152 mm; two; 21st; July 12, 2025.
package struct EnglishValueWriter: Sendable {
  /// Whether long months are shortened before a day, in the AP way.
  package var abbreviatesMonths: Bool

  /// A writer.
  package init(abbreviatesMonths: Bool = false) { self.abbreviatesMonths = abbreviatesMonths }

  /// A quantity with its measure.
  ///
  /// - Parameter source: the text that the quantity was read from; a unit written short there is written short here.
  package func text(of quantity: Quantity, in source: String) -> String {
    guard let measure = quantity.measure else { return number(of: quantity) }
    let figures = quantity.kind == .cardinal || quantity.kind == .dual ? figure(quantity.value) : number(of: quantity)
    switch measure.kind {
    case .percent: return figures + "%"
    case .currency:
      guard let name = EnglishMeasures.currency(measure.id) else { return figures + " " + measure.id }
      return name.isSign ? name.one + figures : figures + " " + (quantity.value == 1 ? name.one : name.many)
    case .unit(let dimension, _):
      guard let name = EnglishMeasures.unit(measure.id) else { return figures + " " + measure.id }
      if isShort(measure, in: source) { return figures + " " + measure.id }
      let isSpelled = dimension == "time"
      let count = isSpelled ? number(of: quantity) : figures
      return count + " " + (quantity.value == 1 || quantity.kind == .fraction ? name.one : name.many)
    }
  }

  /// The number alone: words below ten, figures from ten.
  package func number(of quantity: Quantity) -> String {
    switch quantity.kind {
    case .cardinal, .dual, .label: cardinal(quantity)
    case .ordinal: ordinal(quantity.value)
    case .fraction: fraction(quantity.value)
    case .indefinite: indefinite(quantity.value)
    case .decade: quantity.value < 100 ? "\(figure(quantity.value))s" : "\(Int(quantity.value))s"
    }
  }

  private func cardinal(_ quantity: Quantity) -> String {
    let value = quantity.value
    if quantity.kind == .label { return plain(value) }
    // 2024 in plain digits is a year.
    if quantity.writing == .digits, quantity.alternative == nil, (1800...2100).contains(value) { return plain(value) }
    if value == value.rounded(), value >= 0, value < 10 { return EnglishValueWriter.small[Int(value)] }
    return figure(value)
  }

  /// A number in figures, with `million` and its like from a million on.
  package func figure(_ value: Double) -> String {
    for (scale, name) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")] where value >= scale {
      let count = (value / scale * 100).rounded() / 100
      // 8.8 billion is no exact number of hundredths in binary.
      if abs(count * scale - value) < value * 1e-15, count < 1000 { return "\(plain(count)) \(name)" }
    }
    return grouped(value)
  }

  /// Figures with commas between thousands.
  package func grouped(_ value: Double) -> String {
    let digits = plain(value)
    guard value < 1e15, let whole = digits.split(separator: ".").first, whole.count > 3 else { return digits }
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result + digits.dropFirst(whole.count)
  }

  /// Figures without commas.
  package func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  private func ordinal(_ value: Double) -> String {
    guard value == value.rounded(), value >= 1, value < 1e6 else { return plain(value) }
    let number = Int(value)
    if number < 10 { return EnglishValueWriter.ordinals[number] }
    let suffix = (11...13).contains(number % 100) ? "th" : ["th", "st", "nd", "rd"][number % 10 > 3 ? 0 : number % 10]
    return grouped(value) + suffix
  }

  private func fraction(_ value: Double) -> String {
    let named: [(Double, String)] = [
      (1 / 2, "half"), (1 / 3, "one-third"), (2 / 3, "two-thirds"), (1 / 4, "a quarter"), (3 / 4, "three-quarters"),
      (1 / 5, "one-fifth"), (2 / 5, "two-fifths"), (3 / 5, "three-fifths"), (4 / 5, "four-fifths"),
      (1 / 6, "one-sixth"),
    ]
    return named.first { abs($0.0 - value) < 1e-6 }?.1 ?? plain(value)
  }

  private func indefinite(_ value: Double) -> String {
    switch value {
    case ..<100: "dozens"
    case ..<1000: "hundreds"
    case ..<1e6: "thousands"
    case ..<1e9: "millions"
    case ..<1e12: "billions"
    default: "trillions"
    }
  }

  private func isShort(_ measure: Measure, in source: String) -> Bool {
    EnglishMeasures.symbols.contains(measure.id) && source.slice(measure.range).unicodeScalars.count <= 3
  }

  private static let small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
  private static let ordinals = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
  ]
}

/// How English writes units and currencies.
enum EnglishMeasures {
  struct Name: Sendable {
    var one: String
    var many: String
    /// Whether it is a sign that goes before the number.
    var isSign: Bool { one.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic } }
  }

  /// Units that are written short where the source writes them short.
  static let symbols: Set<String> = ["mm", "cm", "km", "kg", "mg", "ml"]

  static func unit(_ id: String) -> Name? { units[id] }
  static func currency(_ code: String) -> Name? { currencies[code] }

  private static let units = names(PackageResources.measures_tsv, one: 5, many: 6)
  private static let currencies = names(PackageResources.currencies_tsv, one: 3, many: 4)

  private static func names(_ list: [UInt8], one: Int, many: Int) -> [String: Name] {
    let rows = WordList.rows(of: list).filter { $0.count > many }
    return Dictionary(rows.map { ($0[0], Name(one: $0[one], many: $0[many])) }) { first, _ in first }
  }
}
