internal import Bitext

/// A target that is still what a match below 100 proposed.
struct UneditedFuzzy: PairCheck {
  let description = CheckDescription(
    id: "unedited-fuzzy", severity: .warning,
    summary: "The file says that the target comes from a match below 100, or from fragments.",
    why: """
      It belongs to another sentence until somebody has read it. Whoever has edited the target clears its origin, or \
      sets it to exact.
      """,
    examples: [
      CheckExample(
        pairs: [TranslatedPair(id: "1", source: "نعم", target: "Yes", origin: .exact, score: 100)], entries: [],
        isFinding: false),
      .passes("نعم", "Yes"),
      CheckExample(
        pairs: [TranslatedPair(id: "1", source: "نعم", target: "Yes", origin: .fuzzy, score: 87)], entries: [],
        isFinding: true),
      CheckExample(
        pairs: [TranslatedPair(id: "1", source: "نعم", target: "Yes", origin: .fragments)], entries: [],
        isFinding: true),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated, let origin = pair.pair.origin else { return [] }
    let score = pair.pair.score ?? 0
    switch origin {
    case .fuzzy, .repaired:
      guard score < 100 else { return [] }
      return [issue("a \(origin.rawValue) match" + (pair.pair.score.map { " of \($0)%" } ?? ""))]
    case .fragments: return [issue("fragments")]
    case .context, .exact, .none: return []
    }
  }

  private func issue(_ origin: String) -> Issue {
    Issue("The target comes from \(origin) and is not marked as edited.")
  }
}
