internal import Languages

/// Whether two quantities may say the same.
enum QuantityAgreement {
  /// How much two quantities have in common, from the most.
  enum Likeness: CaseIterable {
    /// The value, the way it is meant, and the unit or currency.
    case sameMeasure
    /// The value and the way it is meant.
    case sameKind
    /// What may say the same: another kind, rounded, converted.
    case any
  }

  /// Whether two quantities may say the same number, with so much in common at least.
  static func agree(_ source: Quantity, _ target: Quantity, as likeness: Likeness) -> Bool {
    switch likeness {
    case .sameMeasure: isSameKind(source, target) && source.measure?.id == target.measure?.id
    case .sameKind: isSameKind(source, target)
    case .any: agree(source, target)
    }
  }

  private static func isSameKind(_ source: Quantity, _ target: Quantity) -> Bool {
    source.isKind(of: target) && isSame(source.value, target.value)
  }

  /// Whether two quantities may say the same number.
  static func agree(_ source: Quantity, _ target: Quantity) -> Bool {
    for mine in [source.value, source.alternative].compactMap({ $0 }) {
      for theirs in [target.value, target.alternative].compactMap({ $0 }) {
        if isSame(mine, theirs) || isPercentage(mine, source, theirs, target) { return true }
      }
    }
    if source.kind == .indefinite || target.kind == .indefinite { return isSameScale(source, target) }
    return isSameDecade(source, target) || isRounded(source, target) || isConverted(source, target)
  }

  private static func isSame(_ left: Double, _ right: Double) -> Bool {
    left == right || abs(left - right) <= 1e-6 * max(abs(left), abs(right))
  }

  /// Half is 50 %.
  private static func isPercentage(_ mine: Double, _ source: Quantity, _ theirs: Double, _ target: Quantity) -> Bool {
    let percent = Measure.Kind.percent
    if source.measure?.kind == percent, target.measure == nil { return isSame(mine, theirs * 100) }
    if target.measure?.kind == percent, source.measure == nil { return isSame(mine * 100, theirs) }
    return false
  }

  /// Thousands is آلاف; a thousand is ألف, whether counted or not.
  private static func isSameScale(_ source: Quantity, _ target: Quantity) -> Bool { source.value == target.value }

  /// السبعينيات is the 1970s, or the seventies of another century that the text names.
  private static func isSameDecade(_ source: Quantity, _ target: Quantity) -> Bool {
    guard source.kind == .decade || target.kind == .decade else { return false }
    return source.value.truncatingRemainder(dividingBy: 100) == target.value.truncatingRemainder(dividingBy: 100)
  }

  /// 12.3 million for 12,345,678: one of them is written in words and the other rounds to it.
  private static func isRounded(_ source: Quantity, _ target: Quantity) -> Bool {
    guard source.writing != target.writing, source.value >= 1000, target.value >= 1000 else { return false }
    return abs(source.value - target.value) <= 0.005 * max(source.value, target.value)
  }

  /// 100 miles is 161 kilometers: within 3 %, since news rounds what it converts.
  private static func isConverted(_ source: Quantity, _ target: Quantity) -> Bool {
    guard case .unit(let mine, let factor)? = source.measure?.kind,
      case .unit(let theirs, let otherFactor)? = target.measure?.kind, mine == theirs,
      source.measure?.id != target.measure?.id, source.value > 0
    else { return false }
    if mine == "temperature" { return isSameTemperature(source, target) }
    return abs(source.value * factor - target.value * otherFactor) <= 0.03 * source.value * factor
  }

  private static func isSameTemperature(_ source: Quantity, _ target: Quantity) -> Bool {
    let (celsius, fahrenheit) = source.measure?.id == "c" ? (source.value, target.value) : (target.value, source.value)
    return abs(celsius * 1.8 + 32 - fahrenheit) <= 2
  }
}

extension Quantity {
  /// Whether the number may be a year of our times.
  var isYear: Bool {
    kind == .cardinal && writing == .digits && measure == nil && (1900..<2100).contains(value)
      && value == value.rounded()
  }

  /// Whether two numbers are meant in one way; a dual is a two.
  func isKind(of other: Quantity) -> Bool {
    kind == other.kind || kind == .dual && other.kind == .cardinal || kind == .cardinal && other.kind == .dual
  }

  /// Whether a reader would notice at once that the number is gone: it is in digits, or above ten.
  var isStrong: Bool {
    switch kind {
    case .cardinal, .decade, .fraction: writing != .words || value > 10
    case .ordinal: writing == .digits || value > 10
    case .label: value >= 10
    case .indefinite, .dual: false
    }
  }
}
