internal import ArgumentParser
internal import Bitext
internal import DragomanKit
internal import Interchange

/// `dragoman segment`: an article cut into segments.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Cut articles into segments, each with its kind.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<TableFormat>

  @Option(help: ArgumentHelp("Cut by the rules in this SRX file instead of the built-in ones.", valueName: "file"))
  var rules: String?

  @ArgumentParser.Flag(help: "Say for every mark why a segment ends there, or why none does.")
  var explain = false

  @ArgumentParser.Flag(help: "Print the built-in rules as SRX, as far as SRX can say them, and stop.")
  var exportRules = false

  @Argument(help: "Articles as text or HTML; - is standard input.")
  var files: [String] = []

  func validate() throws {
    if files.isEmpty, !exportRules { throw ValidationError("name the files to segment, or add --export-rules") }
  }

  func run() throws {
    let workspace = common.workspace
    if exportRules { return try output.deliver(workspace.exportedSegmentationRules) }
    let format = try output.format(default: .text)
    let own = try rules.map { try workspace.segmentationRules(at: $0) }
    var text = format == .tsv ? SegmentationTSV.header : ""
    for file in files {
      let document = try workspace.document(at: file)
      let segments =
        if let own, let rules {
          try workspace.segments(of: document, rules: own, file: rules)
        } else {
          workspace.segments(of: document)
        }
      let reasons =
        explain ? try workspace.segmentationReasons(of: document, rules: own, file: rules ?? "") : nil
      text += printed(document, segments, reasons, as: format)
    }
    try output.deliver(text)
  }

  private func printed(
    _ document: Document, _ segments: [Segment], _ reasons: [SegmentationReason]?, as format: TableFormat
  ) -> String {
    switch format {
    case .text:
      let page = SegmentationPage(style: Console.style).text(of: document, segments)
      return page + (reasons.map { SegmentationReasonPage(style: Console.style).text(of: document, $0) } ?? "")
    case .json:
      return JSONLine.text(of: SegmentationRecord(document: document, segments: segments, reasons: reasons)) + "\n"
    case .tsv: return SegmentationTSV.rows(document, segments)
    }
  }
}
