/// Puts Arabic number words together: خمسة وعشرون ألفا وثلاثمئة, 12 مليونا و500 ألف, ثلاثة أرباع, الحادي والعشرون.
struct ArabicNumberGrammar {
  let text: ValueText

  /// The number that begins at a word, if one does.
  func number(at index: Int) -> NumberReading? {
    if let digits = text.digits(index) { return afterDigits(digits, at: index) }
    guard let word = text.reading(index) else { return nil }
    switch word.kind {
    case .ordinal, .teenordinal: return ordinal(word, at: index)
    case .fraction: return fraction(word, at: index)
    case .indefinite: return NumberReading(word.value, kind: .indefinite, end: index + 1)
    case .scales: return NumberReading(word.value, kind: .indefinite, end: index + 1)
    case .two, .dual: return NumberReading(2, kind: .dual, end: index + 1)
    case .decade: return NumberReading(word.value, kind: .decade, end: index + 1)
    case .teenunit: return teen(word, at: index)
    case _ where word.isNumber && word.kind != .scaleafter: return cardinal(at: index)
    default: return nil
    }
  }

  private func afterDigits(_ digits: DigitNumber, at index: Int) -> NumberReading {
    var sum = Sum(group: digits.value, isGroupClosed: true, end: index + 1)
    sum = extended(sum)
    let isMixed = sum.end > index + 1
    return NumberReading(
      sum.value, alternative: isMixed ? nil : digits.alternative, writing: isMixed ? .mixed : .digits, end: sum.end)
  }

  private func teen(_ word: ValueWord, at index: Int) -> NumberReading? {
    guard text.reading(index + 1)?.kind == .ten else { return nil }
    let sum = extended(Sum(group: word.value + 10, end: index + 2))
    return NumberReading(sum.value, end: sum.end)
  }

  private func cardinal(at index: Int) -> NumberReading? {
    guard let word = text.reading(index) else { return nil }
    var sum = Sum(end: index + 1)
    switch word.kind {
    case .scale: (sum.total, sum.lastScale) = (word.value, word.value)
    case .tens where word.hasArticle && isCentury(before: index):
      return NumberReading(word.value, kind: .ordinal, end: index + 1)
    case .dualscale: (sum.total, sum.lastScale) = (2 * word.value, word.value)
    default: sum.group = word.value
    }
    if word.kind == .unit, text.reading(index + 1).map({ $0.kind == .fractions && !$0.hasAnd }) == true,
      let part = text.reading(index + 1)
    {
      return NumberReading(word.value * part.value, kind: .fraction, end: index + 2)
    }
    sum = extended(sum)
    // ألف alone may be the verb (he composed); it counts where nothing contradicts it.
    let isBare = word.kind == .scale && word.value == 1000 && sum.end == index + 1
    return NumberReading(sum.value, kind: isBare ? .indefinite : .cardinal, end: sum.end)
  }

  /// القرن العشرين: an ordinal.
  private func isCentury(before index: Int) -> Bool {
    let word = text.form(index - 1)
    return word.ends(with: "القرن") || word.ends(with: "للقرن")
  }

  /// What a number adds up to so far.
  private struct Sum {
    var total = 0.0
    var group = 0.0
    /// The scale that was added last; what follows it is smaller.
    var lastScale = Double.infinity
    /// Whether the group is in digits, which words do not go on.
    var isGroupClosed = false
    var end: Int

    var value: Double { total + group }
  }

  /// Takes as many of the words that follow as belong to the number.
  private func extended(_ start: Sum) -> Sum {
    var sum = start
    var complete = start
    while let next = step(sum) {
      sum = next
      // A group after a scale counts once it is known to be smaller than the scale: ثلاثة آلاف وخمسة ملايين is two.
      if sum.group == 0 || sum.group < sum.lastScale { complete = sum }
    }
    if case .some(let word) = text.reading(complete.end), scale(of: word) ?? 0 >= complete.lastScale, !word.hasAnd,
      complete.total > 0, complete.group > 0
    {
      return beforeGroup(start)
    }
    return complete
  }

  /// The number up to its first scale.
  private func beforeGroup(_ start: Sum) -> Sum {
    var sum = start
    while sum.total == 0 || sum.group > 0, let next = step(sum) { sum = next }
    return sum
  }

  private func step(_ sum: Sum) -> Sum? {
    let isAnd = text.reading(sum.end)?.kind == .and
    let index = isAnd ? sum.end + 1 : sum.end
    if isAnd, let digits = text.digits(index) { return addDigits(digits, to: sum, at: index) }
    guard let word = text.reading(index) else { return nil }
    return isAnd || word.hasAnd ? joined(word, to: sum, at: index) : adjacent(word, to: sum, at: index)
  }

  /// `و500 ألف`: digits after a scale, when a smaller scale follows them.
  private func addDigits(_ digits: DigitNumber, to sum: Sum, at index: Int) -> Sum? {
    guard sum.group == 0, sum.total > 0, let next = text.reading(index + 1), !next.hasAnd,
      let scale = scale(of: next), scale < sum.lastScale
    else { return nil }
    var sum = sum
    (sum.total, sum.lastScale, sum.end) = (sum.total + digits.value * scale, scale, index + 2)
    return sum
  }

  private func joined(_ word: ValueWord, to sum: Sum, at index: Int) -> Sum? {
    var sum = sum
    let units = sum.group.truncatingRemainder(dividingBy: 100)
    switch word.kind {
    case .tens where units >= 1 && units <= 9 && !sum.isGroupClosed: sum.group += word.value
    case .unit where sum.group >= 100 && units == 0 && !sum.isGroupClosed: sum.group += word.value
    case .ten where sum.group >= 100 && units == 0 && !sum.isGroupClosed: sum.group += word.value
    case .tens where sum.group >= 100 && units == 0 && !sum.isGroupClosed: sum.group += word.value
    case .unit, .ten, .tens, .hundred, .hundreds:
      guard sum.group == 0, sum.total > 0, word.value < sum.lastScale else { return nil }
      (sum.group, sum.isGroupClosed) = (word.value, false)
    case .scale, .dualscale:
      guard sum.group == 0, sum.total > 0, word.value < sum.lastScale else { return nil }
      (sum.total, sum.lastScale) = (sum.total + word.value * (word.kind == .scale ? 1 : 2), word.value)
    case .fraction:
      guard sum.group == 0, sum.total > 0 || sum.isGroupClosed else { return fractionAfterUnit(word, sum, index) }
      return addFraction(word, to: sum, at: index)
    default: return nil
    }
    sum.end = index + 1
    return sum
  }

  /// `مليون ونصف المليون`, `مليونين ونصف مليون`.
  private func addFraction(_ word: ValueWord, to sum: Sum, at index: Int) -> Sum {
    var sum = sum
    sum.total += word.value * (sum.lastScale.isFinite ? sum.lastScale : 1)
    sum.end = index + 1
    if let next = text.reading(sum.end), !next.hasAnd, scale(of: next) == sum.lastScale { sum.end += 1 }
    sum.lastScale = 0
    return sum
  }

  /// `خمسة ونصف`.
  private func fractionAfterUnit(_ word: ValueWord, _ sum: Sum, _ index: Int) -> Sum? {
    guard sum.group > 0, sum.total == 0, word.value < 1 else { return nil }
    var sum = sum
    (sum.group, sum.end, sum.isGroupClosed) = (sum.group + word.value, index + 1, true)
    return sum
  }

  private func adjacent(_ word: ValueWord, to sum: Sum, at index: Int) -> Sum? {
    var sum = sum
    sum.end = index + 1
    let units = sum.group.truncatingRemainder(dividingBy: 10)
    switch word.kind {
    case .ten where !sum.isGroupClosed && units >= 1 && sum.group.truncatingRemainder(dividingBy: 100) < 10:
      sum.group += 10
    case .hundred where !sum.isGroupClosed && units >= 3 && sum.group < 10: sum.group *= 100
    default:
      guard let scale = scale(of: word), !word.hasArticle || sum.group > 0 else { return nil }
      if sum.group > 0 {
        guard scale < sum.lastScale else { return nil }
        (sum.total, sum.group, sum.lastScale) = (sum.total + sum.group * scale, 0, scale)
      } else {
        // ألف مليار: a scale of a scale.
        guard scale > sum.lastScale, sum.total < 1e6 else { return nil }
        (sum.total, sum.lastScale) = (sum.total * scale, scale)
      }
    }
    return sum
  }

  private func scale(of word: ValueWord) -> Double? {
    switch word.kind {
    case .scale, .scales, .scaleafter: word.value
    default: nil
    }
  }

  private func fraction(_ word: ValueWord, at index: Int) -> NumberReading {
    if let next = text.reading(index + 1), !next.hasAnd, let scale = scale(of: next) {
      return NumberReading(word.value * scale, end: index + 2)
    }
    // درجة ونصف is one and a half.
    return NumberReading(
      word.value, alternative: word.hasAnd ? 1 + word.value : nil, kind: .fraction, end: index + 1)
  }

  private func ordinal(_ word: ValueWord, at index: Int) -> NumberReading? {
    if let next = text.reading(index + 1), word.value > 1 || word.kind == .teenordinal {
      if next.kind == .ten, !next.hasAnd { return NumberReading(word.value + 10, kind: .ordinal, end: index + 2) }
      if next.kind == .tens, next.hasAnd {
        return NumberReading(word.value + next.value, kind: .ordinal, end: index + 2)
      }
    }
    return word.kind == .teenordinal ? nil : NumberReading(word.value, kind: .ordinal, end: index + 1)
  }
}
