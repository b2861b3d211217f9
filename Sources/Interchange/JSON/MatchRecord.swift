package import Bitext

/// One match, as `memory match` and `draft` print it.
package struct MatchRecord: Encodable, Sendable {
  private let score: Int
  private let rawScore: Int
  private let kind: String
  private let source: String
  private let target: String
  private let unit: Int64?
  private let reasons: [String]
  private let differences: [DifferenceRecord]
  private let repairs: [RepairRecord]

  package init(_ match: Match) {
    score = match.score
    rawScore = match.rawScore
    kind = match.kind.rawValue
    source = match.unit.source
    target = match.target
    unit = match.unit.id
    reasons = match.reasons
    differences = match.differences.map(DifferenceRecord.init)
    repairs = match.repairs.map(RepairRecord.init)
  }
}

private struct DifferenceRecord: Encodable, Sendable {
  let segmentStart: Int
  let segmentEnd: Int
  let unitStart: Int
  let unitEnd: Int

  init(_ difference: Difference) {
    segmentStart = difference.segment.lowerBound
    segmentEnd = difference.segment.upperBound
    unitStart = difference.unit.lowerBound
    unitEnd = difference.unit.upperBound
  }
}

private struct RepairRecord: Encodable, Sendable {
  let start: Int
  let end: Int
  let old: String
  let new: String
  let source: String

  init(_ repair: Repair) {
    start = repair.target.lowerBound
    end = repair.target.upperBound
    old = repair.old
    new = repair.new
    source = repair.source
  }
}
