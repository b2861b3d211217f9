package import Bitext

/// What `memory match --format json` prints of one segment.
package struct MatchesRecord: Encodable, Sendable {
  private let query: String
  private let matches: [MatchRecord]

  package init(query: String, matches: [Match]) {
    self.query = query
    self.matches = matches.map(MatchRecord.init)
  }
}
