package import Bitext

/// What `lookup --format tsv` prints: a row for each answer.
package enum LookupTSV {
  /// The header row.
  package static let header =
    LinearTSV.row(["query", "source", "target", "type", "short", "icu", "match", "score", "glossary"]) + "\n"

  /// The rows of one query; none where nothing answers it.
  package static func rows(_ query: String, _ hits: [LookupHit]) -> String {
    hits.map { hit in
      LinearTSV.row([
        query, hit.entry.source, hit.entry.target, hit.entry.type.rawValue, hit.entry.short, hit.icu,
        hit.evidence.rawValue, String(hit.score), hit.entry.place.file,
      ]) + "\n"
    }.joined()
  }
}
