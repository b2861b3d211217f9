internal import ArgumentParser
internal import DragomanKit

/// `dragoman memory import`: units from files into a memory.
struct MemoryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add the units of bilingual files to a memory.",
    discussion:
      "Reads TSV with at least the columns source and target. Rows that cannot be used are named and left out.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "Files to import; - is standard input.")
  var files: [String]

  func run() throws {
    let workspace = common.workspace
    var hasProblems = false
    for file in files {
      let summary = try workspace.importUnits(from: file)
      for problem in summary.problems { Console.complain(problem.description) }
      hasProblems = hasProblems || !summary.problems.isEmpty
      guard !common.quiet else { continue }
      let place = workspace.writableMemory
      Console.note("\(file): \(summary.added) units added, \(summary.updated) updated in \(place)")
    }
    if hasProblems { throw ExitCode(Failure.Code.invalidInput.rawValue) }
  }
}
