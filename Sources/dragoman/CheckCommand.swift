internal import ArgumentParser
internal import Bitext
internal import DragomanKit
internal import Interchange

/// `dragoman check`: finished translations, checked.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check finished translations: numbers, dates, names, terms, marks.",
    discussion: "Reads bilingual TSV with at least the columns source and target. Exits with 1 on findings.")

  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case hint, warning, error, never

    /// Whether any of the findings is at or above it.
    func isReached(by findings: [Finding]) -> Bool {
      guard let severity = Severity(rawValue: rawValue) else { return false }
      return findings.contains { $0.severity >= severity }
    }
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<TableFormat>

  @Option(name: .long, help: "Exit with 1 on a finding of this severity or above: hint, warning, error or never.")
  var failOn = Threshold.error

  @Argument(help: "Bilingual files; - is standard input.")
  var files: [String]

  func run() throws {
    let format = try output.format(default: .text)
    let workspace = common.workspace
    let checker = try workspace.openChecker()
    var findings: [Finding] = []
    var segments = 0
    var hasBadRows = false
    for file in files {
      let read = try workspace.pairs(at: file)
      for problem in read.problems { Console.complain(problem.description) }
      hasBadRows = hasBadRows || !read.problems.isEmpty
      findings += checker.findings(in: read.pairs, file: file)
      segments += read.pairs.count
    }
    switch format {
    case .text: try output.deliver(FindingsPage(style: Console.style).text(of: findings, segments: segments))
    case .json:
      let record = FindingsRecord(files: files, findings: findings, segments: segments)
      try output.deliver(JSONLine.text(of: record) + "\n")
    case .tsv: try output.deliver(FindingsTSV.text(of: findings))
    }
    if hasBadRows { throw ExitCode(Failure.Code.invalidInput.rawValue) }
    if failOn.isReached(by: findings) { throw ExitCode(Failure.Code.findings.rawValue) }
  }
}
