internal import Bitext

/// A unit that was compared with the segment.
struct JudgedUnit {
  var unit: TranslationUnit
  var words: SegmentWords
  var kind: MatchKind
  /// The score with penalties taken off, 0–101.
  var score: Int
  /// The score without discounts and penalties.
  var rawScore: Int
  var reasons: [String]
}

/// Compares the units of one memory with one segment: score, penalties, and the reasons for both.
struct MatchJudge {
  let source: String
  let segment: SegmentWords
  let context: UnitContext?
  let options: MatchOptions
  let memory: MemorySource

  /// The unit judged; `nil` if it does not reach the threshold or the options leave it out.
  func judged(_ unit: TranslationUnit) -> JudgedUnit? {
    guard options.filter.accepts(unit) else { return nil }
    let words = SegmentWords(unit.source)
    let similarity = Similarity(segment, words)
    let isEqual = similarity.score == 100 && SegmentWords.areEqual(source, unit.source)
    let isContext = isEqual && context.map { unit.context.isSame(as: $0) } ?? false
    var judged = JudgedUnit(
      unit: unit, words: words, kind: isContext ? .context : isEqual ? .exact : .fuzzy,
      score: isContext ? 101 : isEqual ? 100 : min(99, similarity.score), rawScore: similarity.rawScore, reasons: [])
    judged.explainSpelling(similarity, segment: segment)
    applyPenalties(to: &judged)
    return judged.score >= options.threshold ? judged : nil
  }

  private func applyPenalties(to judged: inout JudgedUnit) {
    let penalties = options.penalties
    if case .aligned(let confidence) = judged.unit.status {
      let points = Int((Double(penalties.aligned) * (1 - confidence)).rounded(.up))
      judged.take(off: points, because: "aligned by a program, confidence \(Int(confidence * 100)) %")
    }
    if judged.unit.status == .draft { judged.take(off: penalties.draft, because: "a draft that nobody approved") }
    if let domain = options.domain, let other = judged.unit.origin.domain, domain != other {
      judged.take(off: penalties.otherDomain, because: "another domain: \(other)")
    }
    if judged.unit.hasInlineCodes { judged.take(off: penalties.inlineCodes, because: "the unit has inline codes") }
    judged.take(off: memory.penalty, because: "from \(memory.store.name)")
  }
}

extension JudgedUnit {
  /// Takes points off and says why; a match with a penalty is neither a context match nor an exact one by its score.
  mutating func take(off points: Int, because reason: String) {
    guard points > 0 else { return }
    score = max(0, min(score, 100) - points)
    reasons.append("−\(points): \(reason)")
  }

  /// Says what the score does not: a discount for spelling, punctuation that differs, marks that were set aside.
  mutating func explainSpelling(_ similarity: Similarity, segment: SegmentWords) {
    guard kind == .fuzzy else { return }
    if segment.words.map(\.form) == words.words.map(\.form) {
      reasons.append("only the punctuation differs")
    } else if similarity.score != similarity.rawScore {
      reasons.append("spelling or proclitics differ: raw score \(similarity.rawScore)")
    }
  }
}

extension UnitContext {
  /// Whether a unit's neighbours are the segment's: at least one is known, and none contradicts.
  func isSame(as other: UnitContext) -> Bool {
    (previous != nil || next != nil) && previous == other.previous && next == other.next
  }
}

extension TranslationUnit {
  /// Whether it came with inline codes.
  var hasInlineCodes: Bool { !sourceCodes.isEmpty || !targetCodes.isEmpty }
}
