internal import ArgumentParser
internal import DragomanKit

/// `dragoman memory import`: units from files into a memory.
struct MemoryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add the units of bilingual files to a memory.",
    discussion: """
      Reads TMX, TSV with at least the columns source and target, and finished drafts. Units that cannot be used are \
      counted, the first of them named by line. A memory that is stopped midway is whole: import again to go on.
      """)

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp("The subject field of units that have none.", valueName: "field"))
  var domain: String?

  @Option(name: .long, help: ArgumentHelp("The project of units that have none.", valueName: "name"))
  var project: String?

  @Option(name: .long, help: ArgumentHelp("The translator of units that have none.", valueName: "name"))
  var creator: String?

  @ArgumentParser.Flag(name: .long, help: "Nobody has approved these units yet.")
  var draft = false

  @Argument(help: "Files to import; - is standard input.")
  var files: [String]

  func run() throws {
    let workspace = common.workspace
    let line = ProgressLine(quiet: common.quiet)
    var hasProblems = false
    for file in files {
      defer { line.clear() }
      let summary = try workspace.importUnits(from: file, options: options, progress: line.report)
      line.clear()
      for problem in summary.problems { Console.complain(problem.description) }
      hasProblems = hasProblems || summary.skipped > 0
      if !common.quiet { Console.note("\(file): \(account(of: summary)) in \(workspace.writableMemory)") }
    }
    if hasProblems { throw ExitCode(Failure.Code.invalidInput.rawValue) }
  }

  private var options: ImportOptions {
    var options = ImportOptions()
    options.domain = domain
    options.project = project
    options.creator = creator
    options.isDraft = draft
    return options
  }

  private func account(of summary: ImportSummary) -> String {
    var parts = ["\(summary.added) units added", "\(summary.updated) updated"]
    if summary.skipped > 0 { parts.append("\(summary.skipped) left out") }
    if summary.droppedCharacters > 0 { parts.append("\(summary.droppedCharacters) forbidden characters dropped") }
    return parts.joined(separator: ", ")
  }
}
