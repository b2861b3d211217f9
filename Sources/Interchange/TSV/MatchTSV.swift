package import Bitext

/// What `memory match --format tsv` prints: a row for each match.
package enum MatchTSV {
  /// The header row.
  package static let header =
    LinearTSV.row(["query", "score", "rawScore", "kind", "source", "target", "unit", "reasons"]) + "\n"

  /// The rows of one segment.
  package static func rows(_ query: String, _ matches: [Match]) -> String {
    matches.map { match in
      LinearTSV.row([
        query, String(match.score), String(match.rawScore), match.kind.rawValue, match.unit.source, match.target,
        match.unit.id.map(String.init) ?? "", match.reasons.joined(separator: " | "),
      ]) + "\n"
    }.joined()
  }
}
