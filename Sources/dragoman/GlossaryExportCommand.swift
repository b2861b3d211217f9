internal import ArgumentParser
internal import Bitext
internal import DragomanKit
internal import Interchange

/// The formats that a glossary is exported in.
enum GlossaryOutputFormat: String, OutputFormat {
  case tsv, csv, tbx

  init?(fileExtension: String) { self.init(rawValue: fileExtension) }
}

/// `dragoman glossary export`: the entries as a file that other programs read.
struct GlossaryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the glossary as TBX, CSV or TSV.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<GlossaryOutputFormat>

  @Option(
    name: .long, help: ArgumentHelp("The version of TBX: 2 or 3.", valueName: "version"), transform: ClosedOption.value)
  var tbx: TBX.Version = .three

  @Option(
    name: .long, help: ArgumentHelp("Only entries of this type.", valueName: "type"), transform: ClosedOption.value)
  var type: EntryType?

  func run() throws {
    let format = try output.format(default: .tsv)
    let entries = try common.workspace.openGlossary().entries.filter { type == nil || $0.type == type }
    let written = GlossaryFormat(rawValue: format.rawValue) ?? .tsv
    let workspace = common.workspace.configuration
    try output.deliver(
      written.text(of: entries, from: workspace.source, to: workspace.target, version: tbx))
  }
}
