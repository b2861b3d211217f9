internal import ArgumentParser
internal import DragomanKit
internal import Interchange

/// `dragoman draft`: an article with proposed translations, terms and flags.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Draft translations of articles, with every doubtful span flagged.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<TableFormat>

  @Argument(help: "Articles as text; - is standard input.")
  var files: [String]

  func run() throws {
    let format = try output.format(default: .text)
    let workspace = common.workspace
    let pipeline = try workspace.openPipeline()
    let drafts = try files.map { try pipeline.draft(try workspace.document(at: $0)) }
    switch format {
    case .text:
      let page = DraftPage(style: Console.style)
      try output.deliver(drafts.map { page.text(of: $0) }.joined(separator: "\n"))
    case .json: try output.deliver(drafts.map { JSONLine.text(of: DraftRecord($0)) + "\n" }.joined())
    case .tsv: try output.deliver(BilingualTSV.text(of: drafts))
    }
  }
}
