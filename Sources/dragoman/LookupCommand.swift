internal import ArgumentParser
internal import DragomanKit
internal import Interchange

/// `dragoman lookup`: words and names in the glossary; a name that is not there is romanized.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup", abstract: "Look up terms and names, in Arabic, English or a romanized spelling.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<TableFormat>

  @Flag(name: .shortAndLong, help: "Read queries from standard input, one a line.")
  var input = false

  @Option(name: .long, help: ArgumentHelp("At most this many answers a query.", valueName: "count"))
  var limit = 10

  @Argument(help: "What to look up.")
  var queries: [String] = []

  func validate() throws {
    guard input || !queries.isEmpty else { throw ValidationError("name what to look up, or pass -i") }
    guard limit > 0 else { throw ValidationError("--limit must be at least 1") }
  }

  func run() throws {
    let format = try output.format(default: .text)
    let glossary = try common.workspace.openGlossary()
    let lookup = GlossaryLookup(glossary)
    let reader = try common.workspace.openNameReader(of: glossary)
    let page = LookupPage(style: Console.style)
    var text = format == .tsv ? LookupTSV.header : ""
    for query in try queries + (input ? StandardInput.lines() : []) {
      let hits = reader.completed(lookup.hits(for: query, limit: limit), for: query, limit: limit)
      switch format {
      case .text: text += page.text(of: query, hits)
      case .json: text += JSONLine.text(of: LookupRecord(query: query, hits: hits)) + "\n"
      case .tsv: text += LookupTSV.rows(query, hits)
      }
    }
    try output.deliver(text)
  }
}
