public import Bitext
internal import QualityChecks

/// What a check is, for people.
public struct CheckExplanation: Hashable, Sendable {
  /// Its stable name.
  public let id: String
  /// How much its findings matter unless told otherwise.
  public let severity: Severity
  /// What it finds, in one line.
  public let summary: String
  /// Why that matters, and what the check lets pass.
  public let why: String
  /// Its examples, in a few lines.
  public let examples: String

  /// Every check there is, in the order of the reference.
  public static let all: [CheckExplanation] = CheckCatalogue.all.map { check in
    let description = check.description
    return CheckExplanation(
      id: description.id, severity: description.severity, summary: description.summary, why: description.why,
      examples: CheckReferencePage.examples(of: description))
  }

  /// The page of all checks, in Markdown, as the documentation has it.
  public static let reference = CheckReferencePage.text()
}
