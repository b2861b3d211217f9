package import Bitext
internal import Languages

/// Rewrites the target of a fuzzy match with the segment's own numbers, dates, times, names and terms.
///
/// Values are compared by meaning and written in the target's own style. A value or a name is replaced only where the
/// target has it as often as the unit's source has it, so that nothing is guessed; where one of them cannot be
/// replaced, or a value has none that stands for it, the match stays as it is. A repaired match never scores above
/// ``highestScore``.
package struct Repairer: Sendable {
  /// The most that a repaired match scores.
  package static let highestScore = 99
  /// The least that it scores: where more than values and names differs, new ones in an old sentence mislead.
  package static let lowestScore = 75
  /// The longest segment, in words, that is repaired: aligning costs its square.
  private static let longest = 300

  private let values: ValueParser
  private let targetValues: ValueParser
  private let writesEnglish: Bool

  /// A repairer of units between two languages; numbers and dates are rewritten in English only.
  package init(from source: Language, to target: Language) {
    values = ValueParser(language: source)
    targetValues = ValueParser(language: target)
    writesEnglish = target.matches(.english)
  }

  /// The match with its target repaired; the same match where nothing can be repaired.
  ///
  /// - Parameters:
  ///   - segment: the text that the match was found for.
  ///   - terms: the glossary's entries in the segment.
  ///   - unitTerms: those in the unit's source.
  package func repaired(_ match: Match, for segment: String, terms: [TermHit], unitTerms: [TermHit]) -> Match {
    guard match.kind == .fuzzy, writesEnglish, match.unit.targetCodes.isEmpty else { return match }
    let mine = SegmentWords(segment)
    let theirs = SegmentWords(match.unit.source)
    guard max(mine.words.count, theirs.words.count) <= Repairer.longest else { return match }
    let segmentItems = RepairItem.items(values: values.values(in: segment), terms: terms)
    let unitItems = RepairItem.items(values: values.values(in: match.unit.source), terms: unitTerms)
    let pairs = RepairPairs(mine.words, theirs.words, segmentItems, unitItems)
    guard pairs.coverValues(of: segmentItems, unitItems) else { return match }
    let target = TargetText(match.target, values: targetValues, items: unitItems)
    let plan = RepairPlan(unitItems: unitItems, target: target)
    guard let edits = plan.edits(for: pairs.different), !edits.isEmpty else { return match }
    var repaired = match
    (repaired.target, repaired.repairs) = TargetEdit.applied(edits, to: match.target, segment: segment)
    repaired.kind = .repaired
    let settled = plan.settled(pairs.different) + pairs.equal
    let source = Repairer.source(match.unit.source, with: settled, of: segment)
    let points = Similarity(mine, theirs).score - match.score
    let score = min(Repairer.highestScore, Similarity(mine, SegmentWords(source)).score) - points
    guard score >= Repairer.lowestScore else { return match }
    repaired.score = max(match.score, score)
    repaired.reasons.append("repaired: \(match.score) before, \(repaired.score) after")
    return repaired
  }

  /// The unit's source as it would be with the segment's own values and names.
  private static func source(_ source: String, with pairs: [RepairPair], of segment: String) -> String {
    var bytes = Array(source.utf8)
    for pair in pairs.sorted(by: { $0.old.range.lowerBound > $1.old.range.lowerBound }) {
      bytes.replaceSubrange(pair.old.range, with: segment.slice(pair.new.range).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
