package import Bitext

/// What `glossary list --format json` prints for an entry: the columns by their names, lists as arrays.
package struct GlossaryRecord: Encodable, Sendable {
  private let source: String
  private let target: String
  private let type: String
  private let variants: [String]
  private let allowed: [String]
  private let forbidden: [String]
  private let short: String
  private let domain: String
  private let note: String
  private let glossary: String
  private let line: Int

  package init(_ entry: GlossaryEntry) {
    source = entry.source
    target = entry.target
    type = entry.type.rawValue
    variants = entry.variants
    allowed = entry.allowed
    forbidden = entry.forbidden
    short = entry.short
    domain = entry.domain
    note = entry.note
    glossary = entry.place.file
    line = entry.place.line
  }
}

/// What `glossary validate --format json` prints for a problem.
package struct GlossaryProblemRecord: Encodable, Sendable {
  private let file: String
  private let line: Int
  private let message: String

  package init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }
}
