internal import Bitext

/// The best of the units judged so far.
struct Ranking {
  private var judged: [JudgedUnit] = []
  private var scores: [Int] = []
  private let limit: Int
  private let margin: Int

  /// A ranking that keeps enough for `limit` matches, when up to `margin` points may be taken off at the end.
  init(limit: Int, margin: Int) {
    self.limit = max(0, limit)
    self.margin = margin
  }

  /// Takes in a unit; `nil` is one that did not reach the threshold.
  mutating func take(_ unit: JudgedUnit?) {
    guard let unit else { return }
    if let same = judged.firstIndex(where: { $0.stands(for: unit) }) {
      if judged[same].score < unit.score { judged[same] = unit }
    } else {
      judged.append(unit)
    }
    scores = judged.map(\.score).sorted(by: >)
  }

  /// Whether a candidate with this bound could still be among the matches.
  ///
  /// Candidates come with falling bounds and no score exceeds its bound. When `limit` units score above the bound, no
  /// candidate that follows can take the place of one of them, so stopping there loses nothing.
  func isOpen(to bound: Int) -> Bool {
    guard limit > 0 else { return false }
    guard scores.count >= limit else { return true }
    let least = scores[limit - 1] - margin
    return least < bound || least == bound && judged.count < limit + Ranking.mostTies
  }

  /// How many units beyond the limit are kept to choose among: with more of them at one score, the newest are chosen
  /// from.
  private static let mostTies = 200

  /// The matches, the best first.
  ///
  /// - Parameter frequencies: tells how often words occur; asked only where units have the same score.
  func matches(
    for segment: SegmentWords, options: MatchOptions, frequencies: (Set<UInt64>) throws -> WordFrequencies
  ) rethrows -> [Match] {
    var ranked = judged
    penaliseSeveralTargets(&ranked, points: options.penalties.severalTargets)
    ranked.removeAll { $0.score < options.threshold }
    ranked.sort { $0.score > $1.score }
    let precisions = try precisions(of: tied(ranked), segment, frequencies)
    ranked.sort { one, other in
      if one.score != other.score { return one.score > other.score }
      let (first, second) = (precisions[one.words] ?? 0, precisions[other.words] ?? 0)
      if first != second { return first > second }
      if one.date != other.date { return one.date > other.date }
      return (one.unit.id ?? 0) > (other.unit.id ?? 0)
    }
    return ranked.prefix(limit).map { Match($0, segment: segment) }
  }

  /// The units, of those in the order of their scores, whose place among the first depends on more than their score.
  private func tied(_ ranked: [JudgedUnit]) -> [JudgedUnit] {
    guard limit > 0, let last = ranked.prefix(limit).last else { return [] }
    let counts = ranked.reduce(into: [:]) { $0[$1.score, default: 0] += 1 }
    return ranked.filter { $0.score >= last.score && counts[$0.score, default: 0] > 1 }
  }

  private func precisions(
    of units: [JudgedUnit], _ segment: SegmentWords, _ frequencies: (Set<UInt64>) throws -> WordFrequencies
  ) rethrows -> [SegmentWords: Double] {
    let texts = Set(units.map(\.words))
    guard texts.count > 1 else { return [:] }
    let keys = texts.reduce(into: Set(segment.words.map(\.key))) { $0.formUnion($1.words.map(\.key)) }
    let precision = NgramPrecision(segment, try frequencies(keys))
    return texts.reduce(into: [:]) { $0[$1] = precision.score(of: $1) }
  }

  /// Where one source has several translations, each below a context match loses points: the translator must choose.
  private func penaliseSeveralTargets(_ ranked: inout [JudgedUnit], points: Int) {
    let targets = Dictionary(grouping: ranked, by: \.words.fingerprint).mapValues { Set($0.map(\.unit.target)).count }
    for index in ranked.indices where ranked[index].kind != .context {
      let count = targets[ranked[index].words.fingerprint] ?? 1
      if count > 1 { ranked[index].take(off: points, because: "one of \(count) translations of this source") }
    }
  }
}

extension JudgedUnit {
  /// Whether a translator would see the same thing twice.
  fileprivate func stands(for other: JudgedUnit) -> Bool {
    words.fingerprint == other.words.fingerprint && unit.target == other.unit.target
      && unit.source == other.unit.source
  }

  /// When it was last touched.
  fileprivate var date: String { unit.origin.changed ?? unit.origin.created ?? "" }
}

extension Match {
  /// The match that a judged unit makes, with what differs.
  init(_ judged: JudgedUnit, segment: SegmentWords) {
    self.init(
      unit: judged.unit, kind: judged.kind, score: judged.score, rawScore: judged.rawScore, reasons: judged.reasons,
      differences: judged.kind == .fuzzy ? WordAlignment(segment.words, judged.words.words).differences : [])
  }
}
