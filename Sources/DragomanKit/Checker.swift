public import Bitext
package import QualityChecks

/// Checks finished translations against a glossary.
public struct Checker: Sendable {
  private let runner: CheckRunner

  package init(runner: CheckRunner) { self.runner = runner }

  /// What the checks find in the pairs of one document, in the order of the pairs.
  public func findings(in pairs: [TranslatedPair], file: String) -> [Finding] {
    runner.findings(in: pairs, file: file)
  }
}
