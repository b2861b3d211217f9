/// Puts English number words together: twenty-five thousand, 12 million, one and a half, two-thirds, twenty-first.
struct EnglishNumberGrammar {
  let text: ValueText

  /// The number that begins at a word, if one does.
  func number(at index: Int) -> NumberReading? {
    if let digits = text.digits(index) { return afterDigits(digits, at: index) }
    if let mixed = MixedNumber(text.form(index)) { return afterMixed(mixed, at: index) }
    guard let word = text.reading(index) else { return nil }
    switch word.kind {
    case .article: return afterArticle(at: index)
    case .ordinal: return NumberReading(word.value, kind: .ordinal, end: index + 1)
    case .roman where text.isCapital(index): return NumberReading(word.value, kind: .label, end: index + 1)
    case .fraction: return fraction(word, at: index)
    case .indefinite: return NumberReading(word.value, kind: .indefinite, end: index + 1)
    case .two, .once, .three: return NumberReading(word.value, kind: .dual, end: index + 1)
    case .decade: return NumberReading(word.value, kind: .decade, end: index + 1)
    case .scale where word.value != 12, .hundred:
      return NumberReading(word.value, kind: .indefinite, end: index + 1)
    case .unit, .teen, .tens, .scale: return words(at: index)
    default: return nil
    }
  }

  private func afterDigits(_ digits: DigitNumber, at index: Int) -> NumberReading {
    if let (value, end) = fractionAfter(index + 1), digits.isPlain {
      let scaled = scaled(digits.value + value, at: end)
      return NumberReading(scaled.value, writing: .mixed, end: scaled.end)
    }
    let scaled = scaled(digits.value, at: index + 1)
    let isMixed = scaled.end > index + 1
    return NumberReading(
      scaled.value, alternative: isMixed ? nil : digits.alternative, writing: isMixed ? .mixed : .digits,
      end: scaled.end)
  }

  private func afterMixed(_ mixed: MixedNumber, at index: Int) -> NumberReading? {
    switch mixed.suffix {
    case .ordinal: return NumberReading(mixed.value, kind: .ordinal, writing: .digits, end: index + 1)
    case .plural: return NumberReading(mixed.value, kind: .decade, writing: .digits, end: index + 1)
    case .word(let suffix):
      guard let word = text.vocabulary.words.entry(for: suffix), word.kind == .suffix else {
        return NumberReading(mixed.value, kind: .cardinal, writing: .digits, end: index + 1)
      }
      return NumberReading(
        mixed.value * word.value, alternative: mixed.value, writing: .mixed, end: index + 1)
    }
  }

  /// `a dozen`, `a hundred and five`, `a third`; nothing else that follows an article is a number.
  private func afterArticle(at index: Int) -> NumberReading? {
    guard let next = text.reading(index + 1), text.word(index)?.range.count ?? 3 < 3 else { return nil }
    switch next.kind {
    case .hundred, .scale:
      let sum = sum(from: index + 2, value: next.value, lastScale: next.value)
      return NumberReading(sum.value, end: sum.end)
    case .ordinal where next.value >= 3:
      return NumberReading(next.value, alternative: 1 / next.value, kind: .ordinal, end: index + 2)
    default: return nil
    }
  }

  /// `half a million`, `half`, `quarter`.
  private func fraction(_ word: ValueWord, at index: Int) -> NumberReading {
    var next = index + 1
    if text.reading(next)?.kind == .of { next += 1 }
    if text.reading(next)?.kind == .article { next += 1 }
    if text.isMark(next, 0x2D) { next += 1 }
    if let scale = text.reading(next), scale.kind == .scale || scale.kind == .hundred {
      return NumberReading(word.value * scale.value, end: next + 1)
    }
    return NumberReading(word.value, kind: .fraction, end: index + 1)
  }

  private func words(at index: Int) -> NumberReading? {
    guard let first = text.reading(index) else { return nil }
    var (value, end) = (first.value, index + 1)
    if first.kind == .tens, let (unit, next, isOrdinal) = unitAfterTens(end) {
      if isOrdinal { return NumberReading(value + unit, kind: .ordinal, end: next) }
      (value, end) = (value + unit, next)
    }
    if let part = part(after: end, of: value) { return part }
    if let (fraction, next) = fractionAfter(end) {
      let scaled = scaled(value + fraction, at: next)
      return NumberReading(scaled.value, end: scaled.end)
    }
    let sum = sum(from: end, value: value, lastScale: .infinity)
    return NumberReading(sum.value, end: sum.end)
  }

  /// `-five` or `-fifth` after `twenty`.
  private func unitAfterTens(_ index: Int) -> (Double, Int, Bool)? {
    let next = text.isMark(index, 0x2D, 0x2010, 0x2011) ? index + 1 : index
    guard let word = text.reading(next), word.value >= 1, word.value <= 9 else { return nil }
    switch word.kind {
    case .unit: return (word.value, next + 1, false)
    case .ordinal where next > index: return (word.value, next + 1, true)
    default: return nil
    }
  }

  /// `two-thirds`, `three quarters`, `one-fifth`.
  private func part(after index: Int, of count: Double) -> NumberReading? {
    let next = text.isMark(index, 0x2D, 0x2010, 0x2011) ? index + 1 : index
    guard let word = text.reading(next), count < 10 else { return nil }
    switch word.kind {
    case .fractions: return NumberReading(count * word.value, kind: .fraction, end: next + 1)
    case .fraction where count == 1: return NumberReading(word.value, kind: .fraction, end: next + 1)
    case .ordinal where count == 1 && word.value >= 3:
      return NumberReading(1 / word.value, kind: .fraction, end: next + 1)
    default: return nil
    }
  }

  /// `and a half`.
  private func fractionAfter(_ index: Int) -> (Double, Int)? {
    guard text.reading(index)?.kind == .and else { return nil }
    let next = text.reading(index + 1)?.kind == .article ? index + 2 : index + 1
    guard let word = text.reading(next), word.kind == .fraction, next > index + 1 else { return nil }
    return (word.value, next + 1)
  }

  /// A value with the scales after it: `12 million`, `3.5-billion`.
  private func scaled(_ value: Double, at index: Int) -> (value: Double, end: Int) {
    // 3.5-billion, and $300+ billion.
    let next = text.isMark(index, 0x2D, 0x2B) && text.isJoined(index - 1, to: index) ? index + 1 : index
    guard let word = text.reading(next) else { return (value, index) }
    switch word.kind {
    case .hundred, .scale: return scaled(value * word.value, at: next + 1)
    case .suffix where word.value > 1000 && text.form(next).count > 1: return (value * word.value, next + 1)
    default: return (value, index)
    }
  }

  /// Adds what follows: `hundred and five`, `thousand three hundred`.
  private func sum(from index: Int, value: Double, lastScale: Double) -> (value: Double, end: Int) {
    var (total, group, end, limit) = (0.0, value, index, lastScale)
    if lastScale.isFinite && lastScale > 100 { (total, group) = (value, 0) }
    while true {
      let isAnd = text.reading(end)?.kind == .and
      let next = isAnd || (text.isMark(end, 0x2D) && text.isJoined(end - 1, to: end)) ? end + 1 : end
      guard let word = text.reading(next) else { break }
      switch word.kind {
      case .hundred where group > 0 && group < 100 && !isAnd: group *= 100
      case .scale where group > 0 && word.value < limit && !isAnd:
        (total, group, limit) = (total + group * word.value, 0, word.value)
      case .unit, .teen, .tens:
        // Three million and five million are two numbers.
        if isAnd, let scale = text.reading(next + 1), scale.kind == .scale, scale.value >= limit {
          return (total + group, end)
        }
        let isFree = group >= 100 ? group.truncatingRemainder(dividingBy: 100) == 0 : group == 0 && total > 0
        guard isFree, word.value > 0, next == end || isAnd else { return (total + group, end) }
        group += word.value
        if word.kind == .tens, let (unit, after, isOrdinal) = unitAfterTens(next + 1), !isOrdinal {
          (group, end) = (group + unit, after)
          continue
        }
      default: return (total + group, end)
      }
      end = next + 1
    }
    return (total + group, end)
  }
}

/// Digits with letters after them: `21st`, `1990s`, `12m`, `5km`.
struct MixedNumber {
  enum Suffix {
    case ordinal, plural
    case word(ArraySlice<UInt8>)
  }

  var value: Double
  var suffix: Suffix

  init?(_ form: ArraySlice<UInt8>) {
    guard let first = form.first, (0x30...0x39).contains(first),
      let split = form.firstIndex(where: { (0x61...0x7A).contains($0) || $0 >= 0x80 }),
      let number = DigitNumber(form[..<split].filter { $0 != 0x27 }[...])
    else { return nil }
    let rest = form[split...]
    guard rest.allSatisfy({ !(0x30...0x39).contains($0) }) else { return nil }
    value = number.value
    switch String(decoding: rest, as: UTF8.self) {
    case "st", "nd", "rd", "th": suffix = .ordinal
    case "s", "'s": suffix = .plural
    default: suffix = .word(rest)
    }
  }
}
