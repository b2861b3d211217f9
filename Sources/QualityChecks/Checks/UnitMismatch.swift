internal import Bitext
internal import Languages

/// A number with another unit.
struct UnitMismatch: PairCheck {
  let reads = PairReading.values
  let description = CheckDescription(
    id: "unit-mismatch", severity: .error,
    summary: "A number stands in the target with a unit that makes it another amount.",
    why: "“152 mm” is not “152 cm”, three weeks are not three days. Converted amounts pass (100 miles, 161 km).",
    examples: [
      .passes("من عيار 152 ملم", "152-millimeter shells"),
      .passes("على بعد 100 ميل", "161 kilometers away"),
      .passes("ثلاثة أيام", "a three-day visit"),
      .passes("أسبوعين", "14 days"),
      .fails("من عيار 152 ملم", "152 cm"),
      .fails("ثلاثة أيام", "three weeks"),
      .fails("على بعد 100 كيلومتر", "100 miles away"),
      .fails("30 طنا", "30 kilograms"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    pair.values.matches.compactMap { match in
      guard let mine = match.source.measure, let theirs = match.target.measure, isOther(mine, theirs),
        !hasCounterpart(match.source, in: pair.targetValues)
      else { return nil }
      let written = Quotation.of(pair.pair.target.slice(match.target.wholeRange))
      return Issue(
        "\(Quotation.of(pair.pair.source.slice(match.source.wholeRange))) became \(written).",
        source: match.source.wholeRange, target: match.target.wholeRange)
    }
  }

  /// Whether the same number makes different amounts with the two units.
  private func isOther(_ left: Measure, _ right: Measure) -> Bool {
    guard case .unit(let mine, let factor) = left.kind, case .unit(let theirs, let otherFactor) = right.kind else {
      return false
    }
    return mine != theirs || abs(factor - otherFactor) > 0.03 * factor
  }

  /// Whether the target has the amount elsewhere.
  private func hasCounterpart(_ quantity: Quantity, in target: Values) -> Bool {
    target.quantities.contains { other in
      other.measure?.id == quantity.measure?.id && QuantityAgreement.agree(quantity, other)
        || QuantityAgreement.agree(quantity, other) && other.value != quantity.value
    }
  }
}
