internal import Bitext
internal import Languages

/// Replaces a number in an English target by another, written as the old one was.
struct QuantityRepair {
  let target: TargetText

  /// The replacements; `nil` where the old number is not there, or the words around it would have to change too.
  func edits(from old: Quantity, to new: Quantity) -> [TargetEdit]? {
    guard old.measure?.id == new.measure?.id, isSameNumber(old, new) else { return nil }
    let places = target.values.quantities.filter { isPlace($0, of: old) }
    let edits = places.compactMap { place in text(of: new, at: place).map { TargetEdit(range: place.range, text: $0) } }
    return edits.count == places.count && !edits.isEmpty ? edits : nil
  }

  /// Whether both are one, or both are several, so that the noun that is counted stays as it is.
  private func isSameNumber(_ old: Quantity, _ new: Quantity) -> Bool {
    guard old.kind.isCount else { return true }
    if let kind = old.measure?.kind, kind == .percent || kind == .currency { return true }
    return (abs(old.value) == 1) == (abs(new.value) == 1)
  }

  private func isPlace(_ quantity: Quantity, of old: Quantity) -> Bool {
    let isKind = quantity.kind == old.kind || quantity.kind.isCount && old.kind.isCount
    guard isKind, quantity.value == old.value else { return false }
    return old.measure == nil || quantity.measure == nil || old.measure?.id == quantity.measure?.id
  }

  private func text(of new: Quantity, at place: Quantity) -> String? {
    let writer = EnglishValueWriter()
    let there = target.text.slice(place.range)
    let words: String
    switch place.kind {
    case .cardinal, .dual: words = count(new.value, at: place, there)
    case .label: words = writer.number(of: new)
    default:
      var old = place
      old.measure = nil
      // Written in a way that the writer does not know, it is not rewritten.
      guard writer.number(of: old) == there.lowercased() else { return nil }
      words = writer.number(of: new)
    }
    return there.first?.isUppercase ?? false ? words.capitalizedFirst : words
  }

  /// A count in the style of the one that it replaces: in words, in figures with or without commas, with `million`.
  private func count(_ value: Double, at place: Quantity, _ there: String) -> String {
    let writer = EnglishValueWriter()
    switch place.writing {
    case .words:
      let isSpelled = value < 10 || place.value >= 10 || target.isStart(place.range)
      return isSpelled ? EnglishNumberWords.text(of: value) ?? writer.figure(value) : writer.figure(value)
    case .mixed:
      let thousands = value / 1_000
      let isThousands = there.hasSuffix("thousand") && thousands < 1_000 && thousands == thousands.rounded()
      return isThousands && thousands >= 1 ? "\(writer.grouped(thousands)) thousand" : writer.figure(value)
    case .digits:
      if place.value >= 1_000, !there.contains(",") { return writer.plain(value) }
      if place.value >= 1_000_000 { return writer.grouped(value) }
      let isSmall = value < 10 && place.value >= 10 && !isMeasured(place)
      return isSmall ? EnglishNumberWords.text(of: value) ?? writer.figure(value) : writer.figure(value)
    }
  }

  /// Whether it measures something that news writes in figures throughout: 2%, $5, 9 mm; not days and months.
  private func isMeasured(_ place: Quantity) -> Bool {
    guard let measure = place.measure else { return false }
    if case .unit(let dimension, _) = measure.kind { return dimension != "time" }
    return true
  }
}
