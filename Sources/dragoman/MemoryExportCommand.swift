internal import ArgumentParser
internal import DragomanKit

/// `dragoman memory export`: the units of a memory as a file for other tools.
struct MemoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the units of a memory as TMX 1.4b or TSV.",
    discussion: "TMX keeps everything that a unit holds; TSV leaves out context, properties and inline codes.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions<ExportFormat>

  func run() throws {
    let format = try output.format(default: .tmx).format
    let line = ProgressLine(quiet: common.quiet)
    defer { line.clear() }
    guard let path = output.output, path != "-" else {
      try common.workspace.exportUnits(filter.filter, as: format, progress: line.report) { Console.write($0) }
      return
    }
    let count = try common.workspace.exportUnits(filter.filter, as: format, to: path, progress: line.report)
    line.clear()
    if !common.quiet { Console.note("\(path): \(count) units written") }
  }
}

/// The file formats of units.
enum ExportFormat: String, OutputFormat {
  case tmx, tsv

  init?(fileExtension: String) { self.init(rawValue: fileExtension) }

  var format: UnitFormat { self == .tmx ? .tmx : .tsv }
}
