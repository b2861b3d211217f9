internal import Bitext
internal import Languages

/// A sum in another currency.
struct CurrencyMismatch: PairCheck {
  let reads = PairReading.values
  let description = CheckDescription(
    id: "currency-mismatch", severity: .error,
    summary: "A sum of the source is in another currency in the target, or has none there.",
    why: """
      Dollars are not euros. A currency that several countries share (pounds, dinars) passes with any of them; a sum \
      converted by the translator shows as a changed number.
      """,
    examples: [
      .passes("2.5 مليار دولار", "$2.5 billion"),
      .passes("100 جنيه", "100 Egyptian pounds"),
      .passes("20 مليون روبل", "20 million rubles"),
      .fails("2.5 مليار دولار", "€2.5 billion"),
      .fails("20 مليون روبل", "20 million riyals"),
      .fails("2.5 مليار دولار", "2.5 billion"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    let hasCurrency = pair.targetValues.quantities.contains { $0.measure?.kind == .currency }
    return pair.values.matches.compactMap { match in
      guard let mine = match.source.measure, mine.kind == .currency else { return nil }
      let sum = Quotation.of(pair.pair.source.slice(match.source.wholeRange))
      if let theirs = match.target.measure, theirs.kind == .currency {
        guard !isShared(mine.id, theirs.id), !hasCounterpart(mine.id, in: pair.targetValues) else { return nil }
        let written = Quotation.of(pair.pair.target.slice(match.target.wholeRange))
        return Issue(
          "\(sum) became \(written).", source: match.source.wholeRange, target: match.target.wholeRange)
      }
      guard !hasCurrency else { return nil }
      return Issue(
        "The currency of \(sum) is not in the target.", source: mine.range, target: match.target.range,
        severity: .warning)
    }
  }

  private func hasCounterpart(_ code: String, in target: Values) -> Bool {
    target.quantities.contains { $0.measure.map { $0.kind == .currency && isShared(code, $0.id) } ?? false }
  }

  /// Whether two codes may name one currency.
  private func isShared(_ left: String, _ right: String) -> Bool {
    left == right || CurrencyMismatch.families.contains { $0.contains(left) && $0.contains(right) }
  }

  /// Currencies whose names a text shortens to the same word.
  private static let families: [Set<String>] = [
    ["GBP", "EGP", "SDG", "POUND", "LIRA"], ["TRY", "LIRA", "POUND"], ["SAR", "RIAL", "BRL", "IRR"],
    ["AED", "DIRHAM"], ["KWD", "DINAR"], ["CHF", "FRANC"], ["USD", "AUD", "CAD"], ["INR", "IDR"],
  ]
}
