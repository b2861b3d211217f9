internal import ArgumentParser
internal import DragomanKit
internal import Interchange

/// `dragoman export`: an article as a bilingual file that a translator finishes.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write articles as a bilingual table to translate in.",
    discussion: "Prints TSV with the columns id, kind, source, target, origin, score, terms, flags.")

  enum Format: String, OutputFormat {
    case tsv, json

    init?(fileExtension: String) {
      switch fileExtension {
      case "json", "jsonl": self = .json
      case "tsv", "txt": self = .tsv
      default: return nil
      }
    }
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<Format>

  @Flag(name: .long, help: "Write TSV for spreadsheets: with a byte order mark, and no cell that runs as a formula.")
  var spreadsheet = false

  @Argument(help: "Articles as text; - is standard input.")
  var files: [String]

  func run() throws {
    let format = try output.format(default: .tsv)
    let workspace = common.workspace
    let pipeline = try workspace.openPipeline()
    let drafts = try files.map { try pipeline.draft(try workspace.document(at: $0)) }
    switch format {
    case .tsv: try output.deliver(BilingualTSV.text(of: drafts, flavor: spreadsheet ? .spreadsheet : .plain))
    case .json: try output.deliver(drafts.map { JSONLine.text(of: DraftRecord($0)) + "\n" }.joined())
    }
  }
}
