package import Bitext

/// What `romanize --format tsv` prints: a row for each candidate.
package enum RomanizationTSV {
  /// The header row.
  package static let header = LinearTSV.row(["name", "icu", "known", "rank", "candidate", "confidence"]) + "\n"

  /// The rows of one name; one with an empty candidate where nothing is proposed.
  package static func rows(_ romanization: Romanization) -> String {
    let known = romanization.known ? "yes" : "no"
    let head = [romanization.name, romanization.icu, known]
    guard !romanization.candidates.isEmpty else { return LinearTSV.row(head + ["", "", ""]) + "\n" }
    return romanization.candidates.enumerated().map { index, candidate in
      let confidence = (candidate.confidence * 1000).rounded() / 1000
      return LinearTSV.row(head + [String(index + 1), candidate.text, String(confidence)]) + "\n"
    }.joined()
  }
}
