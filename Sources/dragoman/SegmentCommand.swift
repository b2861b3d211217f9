internal import ArgumentParser
internal import DragomanKit
internal import Interchange

/// `dragoman segment`: an article cut into segments.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Cut articles into segments, each with its kind.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<TableFormat>

  @Argument(help: "Articles as text; - is standard input.")
  var files: [String]

  func run() throws {
    let format = try output.format(default: .text)
    let workspace = common.workspace
    let page = SegmentationPage(style: Console.style)
    var text = format == .tsv ? SegmentationTSV.header : ""
    for file in files {
      let document = try workspace.document(at: file)
      let segments = workspace.segments(of: document)
      switch format {
      case .text: text += page.text(of: document, segments)
      case .json: text += JSONLine.text(of: SegmentationRecord(document: document, segments: segments)) + "\n"
      case .tsv: text += SegmentationTSV.rows(document, segments)
      }
    }
    try output.deliver(text)
  }
}
