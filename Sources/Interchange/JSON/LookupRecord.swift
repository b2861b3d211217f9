package import Bitext

/// What `lookup --format json` prints of one query.
package struct LookupRecord: Encodable, Sendable {
  private let query: String
  private let hits: [LookupHitRecord]

  package init(query: String, hits: [LookupHit]) {
    self.query = query
    self.hits = hits.map(LookupHitRecord.init)
  }
}

private struct LookupHitRecord: Encodable, Sendable {
  let source: String
  let target: String
  let type: String
  let short: String
  let variants: [String]
  let allowed: [String]
  let forbidden: [String]
  let domain: String
  let note: String
  let icu: String
  let match: String
  let score: Int
  let glossary: String
  let line: Int

  init(_ hit: LookupHit) {
    source = hit.entry.source
    target = hit.entry.target
    type = hit.entry.type.rawValue
    short = hit.entry.short
    variants = hit.entry.variants
    allowed = hit.entry.allowed
    forbidden = hit.entry.forbidden
    domain = hit.entry.domain
    note = hit.entry.note
    icu = hit.icu
    match = hit.evidence.rawValue
    score = hit.score
    glossary = hit.entry.place.file.split(separator: "/").last.map(String.init) ?? hit.entry.place.file
    line = hit.entry.place.line
  }
}
