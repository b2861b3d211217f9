internal import ArgumentParser
internal import DragomanKit
internal import Interchange

/// `dragoman draft`: an article with proposed translations, terms and flags.
struct DraftCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Draft translations of articles, with every doubtful span flagged.")

  enum Format: String, OutputFormat {
    case text, json, tsv, html

    init?(fileExtension: String) {
      switch fileExtension {
      case "txt": self = .text
      case "json", "jsonl": self = .json
      case "tsv": self = .tsv
      case "html", "htm": self = .html
      default: return nil
      }
    }
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<Format>
  @OptionGroup var drafting: DraftingOptions

  func run() async throws {
    let format = try output.format(default: .text)
    let drafts = try await drafting.drafts(in: common)
    switch format {
    case .text:
      let page = DraftPage(style: output.isFile ? Console.fileStyle : Console.style)
      try output.deliver(drafts.map { page.text(of: $0) }.joined(separator: "\n"))
    case .json: try output.deliver(drafts.map { JSONLine.text(of: DraftRecord($0)) + "\n" }.joined())
    case .tsv: try output.deliver(BilingualTSV.text(of: drafts))
    case .html: try output.deliver(DraftReport().html(of: drafts))
    }
  }
}
