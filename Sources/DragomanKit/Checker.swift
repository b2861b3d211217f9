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

  /// What the checks find in each of the files, and between them, in the order of the files.
  public func findings(in files: [CheckedFile]) -> [[Finding]] {
    runner.findings(in: files.map { CheckedDocument(file: $0.file, pairs: $0.pairs) })
  }
}
