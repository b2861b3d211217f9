internal import ArgumentParser
internal import Bitext
internal import DragomanKit

/// Which checks run, and how much their findings matter.
struct CheckSelection: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("Run only this check; repeatable, or separated by commas.", valueName: "check"))
  var only: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("Do not run this check; repeatable, or separated by commas.", valueName: "check"))
  var disable: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("How much a check's findings matter: hint, warning, error or off.", valueName: "check=severity"))
  var severity: [String] = []

  @Option(name: .long, help: ArgumentHelp("A file of such settings, one a line.", valueName: "file"))
  var severities: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The folder of hunspell dictionaries, if not the system's.", valueName: "folder"))
  var dictionaries: String?

  /// The settings: those of the file first, then those of the command line.
  func settings() throws(DragomanError) -> CheckSettings {
    var settings = CheckSettings(only: names(in: only), disabled: names(in: disable))
    if let severities { try settings.read(severities) }
    for setting in severity { try settings.set(setting) }
    return settings
  }

  private func names(in lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",").map(String.init) }
  }
}

/// The forms in which findings are printed.
enum FindingsFormat: String, OutputFormat {
  case text, json, tsv, html, sarif

  init?(fileExtension: String) {
    switch fileExtension {
    case "txt": self = .text
    case "json", "jsonl": self = .json
    case "htm": self = .html
    default: self.init(rawValue: fileExtension)
    }
  }
}

/// From which severity on findings make the command fail.
enum FindingsThreshold: String, CaseIterable, ExpressibleByArgument {
  case hint, warning, error, never

  /// Whether any of the findings is at or above it.
  func isReached(by findings: [Finding]) -> Bool {
    guard let severity = Severity(rawValue: rawValue) else { return false }
    return findings.contains { $0.severity >= severity }
  }
}

/// Checks explained on the terminal.
enum CheckExplanations {
  /// The named checks, each with its examples; without a name, one line for each; for `all`, the whole reference.
  ///
  /// - Throws: a usage error for a name that is no check's.
  static func text(of names: [String]) throws(DragomanError) -> String {
    if names == ["all"] { return CheckExplanation.reference }
    if names.isEmpty {
      return CheckExplanation.all.map { check in
        let gap = String(repeating: " ", count: max(1, 24 - check.id.count))
        return "\(check.id)\(gap)\(check.severity.rawValue): \(check.summary)"
      }.joined(separator: "\n") + "\n"
    }
    var texts: [String] = []
    for name in names {
      guard let check = CheckExplanation.all.first(where: { $0.id == name }) else {
        throw DragomanError(.usage, "\(name): no such check; dragoman check --explain lists them all")
      }
      texts.append("\(check.id) (\(check.severity.rawValue))\n\(check.summary) \(check.why)\n\n\(check.examples)\n")
    }
    return texts.joined(separator: "\n")
  }
}
