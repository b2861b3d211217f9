internal import ArgumentParser
internal import DragomanKit
internal import Interchange

/// `dragoman export`: an article as a bilingual file that a translator finishes.
struct ExportCommand: AsyncParsableCommand {
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
  @OptionGroup var drafting: DraftingOptions

  @Flag(name: .long, help: "Write TSV for spreadsheets: with a byte order mark, and no cell that runs as a formula.")
  var spreadsheet = false

  func run() async throws {
    let format = try output.format(default: .tsv)
    let drafts = try await drafting.drafts(in: common)
    switch format {
    case .tsv: try output.deliver(BilingualTSV.text(of: drafts, flavor: spreadsheet ? .spreadsheet : .plain))
    case .json: try output.deliver(drafts.map { JSONLine.text(of: DraftRecord($0)) + "\n" }.joined())
    }
  }
}
