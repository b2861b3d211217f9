internal import ArgumentParser
internal import Bitext
internal import DragomanKit
internal import Interchange

/// `dragoman glossary`: the terms and names of the house.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Work with glossaries.",
    subcommands: [
      GlossaryListCommand.self, GlossaryAddCommand.self, GlossaryImportCommand.self, GlossaryExportCommand.self,
      GlossaryValidateCommand.self,
    ])
}

/// A value of a closed set, read from an option.
enum ClosedOption {
  /// The value that a word stands for.
  static func value<Value: RawRepresentable<String> & CaseIterable>(_ word: String) throws -> Value {
    guard let value = Value(rawValue: word.lowercased()) else {
      throw ValidationError("\(word) is none of: \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return value
  }
}

/// `dragoman glossary list`: the entries, all or of a kind.
struct GlossaryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the entries of the glossary.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<TableFormat>

  @Option(
    name: .long, help: ArgumentHelp("Only entries of this type.", valueName: "type"), transform: ClosedOption.value)
  var type: EntryType?

  @Option(name: .long, help: ArgumentHelp("Only entries of this subject field.", valueName: "field"))
  var domain: String?

  func run() throws {
    let format = try output.format(default: .text)
    let entries = try common.workspace.openGlossary().entries.filter { entry in
      (type == nil || entry.type == type) && (domain == nil || entry.domain == domain)
    }
    switch format {
    case .tsv: try output.deliver(GlossaryTSV.text(of: entries))
    case .json: try output.deliver(entries.map { JSONLine.text(of: GlossaryRecord($0)) + "\n" }.joined())
    case .text: try output.deliver(entries.map(line).joined())
    }
  }

  private func line(of entry: GlossaryEntry) -> String {
    let short = entry.short.isEmpty ? "" : " (\(entry.short))"
    return "\(Isolates.isolated(entry.source))  \(entry.target)\(short)  \(entry.type.rawValue)\n"
  }
}

/// `dragoman glossary validate`: what is wrong, by file and line.
struct GlossaryValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Report duplicates, conflicts and faulty cells.",
    discussion: "Ends with exit code 1 where there is something to put right.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<TableFormat>

  @Argument(help: "Glossary files and folders; without them the glossary in use.")
  var paths: [String] = []

  func run() throws {
    let format = try output.format(default: .text)
    var common = common
    common.glossary += paths
    let review = try common.workspace.validateGlossary()
    let issues = review.issues
    switch format {
    case .text where issues.isEmpty: try output.deliver(allIsWell(review))
    case .text: try output.deliver(issues.map { "\($0.file):\($0.line): \($0.message)\n" }.joined())
    case .json:
      try output.deliver(
        issues.map { issue in
          let record = GlossaryProblemRecord(file: issue.file, line: issue.line, message: issue.message)
          return JSONLine.text(of: record) + "\n"
        }.joined())
    case .tsv:
      let rows = issues.map { LinearTSV.row([$0.file, String($0.line), $0.message]) + "\n" }
      try output.deliver("file\tline\tmessage\n" + rows.joined())
    }
    guard issues.isEmpty else { throw ExitCode(Failure.Code.findings.rawValue) }
  }

  private func allIsWell(_ review: GlossaryReview) -> String {
    let entries = review.entryCount == 1 ? "1 entry" : "\(review.entryCount) entries"
    let files = review.fileCount == 1 ? "1 file" : "\(review.fileCount) files"
    return "\(entries) in \(files): no problems\n"
  }
}
