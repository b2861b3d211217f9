package import Bitext

/// What `romanize --format json` prints of one name.
package struct RomanizationRecord: Encodable, Sendable {
  private let name: String
  private let icu: String
  private let known: Bool
  private let candidates: [CandidateRecord]

  package init(_ romanization: Romanization) {
    name = romanization.name
    icu = romanization.icu
    known = romanization.known
    candidates = romanization.candidates.map {
      CandidateRecord(text: $0.text, confidence: ($0.confidence * 1000).rounded() / 1000)
    }
  }
}

private struct CandidateRecord: Encodable, Sendable {
  let text: String
  let confidence: Double
}
