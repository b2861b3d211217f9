internal import Bitext
internal import Languages

/// A percentage that is none in the target, or the reverse.
struct PercentMismatch: PairCheck {
  let reads = PairReading.values
  let description = CheckDescription(
    id: "percent-mismatch", severity: .error,
    summary: "A percentage of the source stands in the target without a percent sign or word, or the reverse.",
    why: "“50 soldiers” is not “50% of the soldiers”. In a range one sign serves both ends.",
    examples: [
      .passes("بنسبة 50 في المئة", "50% of them"),
      .passes("بين 10% و15%", "between 10 and 15 percent"),
      .passes("نصفهم", "50% of them"),
      .fails("بنسبة 50 في المئة", "50 of them"),
      .fails("50 جنديا", "50% of the soldiers"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    let source = pair.sourceValues.quantities.filter { $0.measure?.kind == .percent }
    let target = pair.targetValues.quantities.filter { $0.measure?.kind == .percent }
    guard source.isEmpty != target.isEmpty || source.count != target.count else { return [] }
    return pair.values.matches.compactMap { match in
      let (mine, theirs) = (match.source.measure?.kind == .percent, match.target.measure?.kind == .percent)
      guard mine != theirs, (mine ? source.count > target.count : target.count > source.count),
        match.source.kind == .cardinal, match.target.kind == .cardinal, match.source.value == match.target.value,
        !isInRange(match, in: pair), !isSaidElsewhere(match, mine, pair)
      else { return nil }
      let number = pair.pair.target.slice(match.target.wholeRange)
      return Issue(
        "\(Quotation.of(number)) is \(mine ? "" : "not ")a percentage in the source.",
        source: match.source.wholeRange, target: match.target.wholeRange)
    }
  }

  /// Whether a percentage stands so near on either side that its sign may serve both.
  private func isInRange(_ match: ValueComparison.Match, in pair: PairAnalysis) -> Bool {
    isNear(match.source, pair.sourceValues) || isNear(match.target, pair.targetValues)
  }

  private func isNear(_ quantity: Quantity, _ values: Values) -> Bool {
    values.quantities.contains { other in
      guard other.measure?.kind == .percent, other.range != quantity.range else { return false }
      let (mine, theirs) = (quantity.wholeRange, other.wholeRange)
      return max(theirs.lowerBound - mine.upperBound, mine.lowerBound - theirs.upperBound) <= 10
    }
  }

  /// Whether the same number stands on the side that lacks the sign as a percentage too.
  private func isSaidElsewhere(_ match: ValueComparison.Match, _ isSource: Bool, _ pair: PairAnalysis) -> Bool {
    let values = isSource ? pair.targetValues : pair.sourceValues
    return values.quantities.contains { $0.measure?.kind == .percent && $0.value == match.source.value }
  }
}
