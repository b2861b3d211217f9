internal import ArgumentParser
internal import Bitext
internal import DragomanKit

/// The options of the commands that draft.
struct DraftingOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The lowest score of a match to propose, 0 to 100.", valueName: "score"))
  var threshold = 50

  @Option(name: .long, help: ArgumentHelp("How the target is written: ap or plain.", valueName: "style"))
  var style = "ap"

  @Option(
    name: .long,
    help: ArgumentHelp("How headings are written: as-found, sentence or headline.", valueName: "case"))
  var headings: String?

  @Argument(help: "Articles as text or HTML; - is standard input.")
  var files: [String]

  func validate() throws {
    guard (0...100).contains(threshold) else { throw ValidationError("--threshold must be from 0 to 100") }
  }

  /// The drafts of the files, in their order.
  func drafts(in common: CommonOptions) async throws -> [Draft] {
    var options = DraftOptions()
    options.threshold = threshold
    options.style = style
    options.headings = headings
    let workspace = common.workspace
    let documents = try files.map { try workspace.document(at: $0) }
    let pipeline = try workspace.openPipeline(options)
    if !common.quiet { for note in pipeline.notes { Console.note("dragoman: " + note) } }
    let progress = Progress(of: documents.count, label: "drafted", isQuiet: common.quiet)
    defer { progress.finish() }
    return try await pipeline.drafts(of: documents) { progress.show($0) }
  }
}
