/// Finds the numbers of a text that no date or time took.
struct QuantityScanner {
  func quantities(in text: inout ValueText) -> [Quantity] {
    let quantities = text.take { quantity(at: $0, in: $1) }
    return spreadingScales(over: quantities, in: text)
  }

  private func quantity(at index: Int, in text: ValueText) -> (Quantity, end: Int)? {
    guard let number = number(at: index, in: text) else { return nil }
    var quantity = Quantity(
      value: number.value, alternative: number.alternative, kind: number.kind, writing: number.writing,
      range: text.range(index, through: number.end - 1))
    var end = number.end
    if isLabel(index, number, in: text) {
      quantity.kind = .label
    } else {
      end = addMeasure(to: &quantity, from: index, end: number.end, in: text)
    }
    if let more = fraction(joinedAt: end, in: text), quantity.alternative == nil, quantity.kind != .label {
      quantity.alternative = quantity.value + more
    }
    return (quantity, end)
  }

  /// The half of سبعة أيام ونصف, which may also begin something else: seven days, and half of the people.
  private func fraction(joinedAt index: Int, in text: ValueText) -> Double? {
    guard text.vocabulary.grammar == .arabic, let word = text.reading(index), word.kind == .fraction, word.hasAnd else {
      return nil
    }
    return word.value
  }

  private func number(at index: Int, in text: ValueText) -> NumberReading? {
    if let label = digits(at: index, in: text), isLabel(index, label, in: text) { return label }
    return switch text.vocabulary.grammar {
    case .arabic: ArabicNumberGrammar(text: text).number(at: index) ?? label(at: index, in: text)
    case .english: EnglishNumberGrammar(text: text).number(at: index) ?? label(at: index, in: text)
    case .none: digits(at: index, in: text)
    }
  }

  private func digits(at index: Int, in text: ValueText) -> NumberReading? {
    text.digits(index).map {
      NumberReading($0.value, alternative: $0.alternative, writing: .digits, end: index + 1)
    }
  }

  /// The first number inside a word: the 1 of `H1N1`, the 16 of `F16`.
  private func label(at index: Int, in text: ValueText) -> NumberReading? {
    guard let word = text.word(index), word.kind == .word else { return nil }
    let form = text.words.form(word)
    guard let first = form.firstIndex(where: { (0x30...0x39).contains($0) }) else { return nil }
    let digits = form[first...].prefix { (0x30...0x39).contains($0) }
    return DigitNumber(digits).map { NumberReading($0.value, kind: .label, writing: .digits, end: index + 1) }
  }

  /// Whether digits belong to a name: `COVID-19`, `F-16`, `كوفيد-19`, `إتش1`.
  private func isLabel(_ index: Int, _ number: NumberReading, in text: ValueText) -> Bool {
    guard number.writing == .digits, number.kind == .cardinal || number.kind == .label else { return false }
    if number.kind == .label { return true }
    let isHyphen = text.isMark(index - 1, 0x2D, 0x2010, 0x2011, 0x2013, 0x5F)
    let before = isHyphen ? index - 2 : index - 1
    guard let word = text.word(before), word.kind == .word, text.isJoined(index - 1, to: index) else { return false }
    if isHyphen { return text.isJoined(before, to: index - 1) }
    return word.range.count > 6
  }

  /// Adds the unit, currency or percent sign after or before a number; returns the index after both.
  private func addMeasure(to quantity: inout Quantity, from start: Int, end: Int, in text: ValueText) -> Int {
    let measures = text.vocabulary.measures
    if let sign = measures.sign(before: start, in: text) {
      quantity.measure = sign.measure
      return end
    }
    let next = text.isMark(end, 0x2D) && text.isJoined(end, to: end + 1) ? end + 1 : end
    if let (measure, after) = measures.measure(at: next, in: text), quantity.kind != .ordinal {
      quantity.measure = measure
      return after
    }
    if quantity.kind == .dual, let (measure, _) = measures.measure(at: start, in: text) { quantity.measure = measure }
    if quantity.writing == .digits, let mixed = MixedNumber(text.form(start)), case .word(let suffix) = mixed.suffix {
      addSuffix(suffix, to: &quantity, at: start, in: text)
    }
    return end
  }

  /// The unit written onto the digits: `152mm`.
  private func addSuffix(_ suffix: ArraySlice<UInt8>, to quantity: inout Quantity, at index: Int, in text: ValueText) {
    guard let word = text.word(index), let measure = text.vocabulary.measures.suffix(suffix) else { return }
    let start = word.range.upperBound - suffix.count
    quantity.range = word.range.lowerBound..<start
    quantity.measure = Measure(kind: measure.kind, id: measure.id, range: start..<word.range.upperBound)
  }

  /// `10-15 ألف`, `between 5 and 6 million`: the scale may count for the number before it too.
  private func spreadingScales(over quantities: [Quantity], in text: ValueText) -> [Quantity] {
    var quantities = quantities
    for index in quantities.indices.dropFirst() {
      let (left, right) = (quantities[index - 1], quantities[index])
      guard right.writing != .digits, left.value < 1000, right.value >= 1000, left.alternative == nil,
        right.range.lowerBound - left.range.upperBound <= 14, left.kind == .cardinal, left.measure == nil
      else { continue }
      let scale = [1e12, 1e9, 1e6, 1e3].first { right.value >= $0 } ?? 1
      quantities[index - 1].alternative = left.value * scale
    }
    return quantities
  }
}
