internal import ArgumentParser
internal import DragomanKit
internal import Interchange

/// `dragoman memory match`: what was translated before and is like a segment.
struct MemoryMatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Find the units that match segments: context, exact, fuzzy.",
    discussion: """
      The score counts edits over words: 100 is the same segment, 101 the same between the same neighbours. Every \
      discount and penalty is among the reasons.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions<TableFormat>
  @OptionGroup var matching: MatchingOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Read segments from this file, one a line; - is standard input."))
  var input: String?

  @Argument(help: "Segments to find matches for.")
  var segments: [String] = []

  func validate() throws {
    guard input != nil || !segments.isEmpty else { throw ValidationError("name a segment, or pass --input FILE") }
  }

  func run() throws {
    let format = try output.format(default: .text)
    let workspace = common.workspace
    let queries = try segments + (input.map { try workspace.lines(of: $0) } ?? [])
    let line = ProgressLine(quiet: common.quiet)
    defer { line.clear() }
    var options = matching.matching
    options.filter = filter.filter
    let matches = try workspace.matches(for: queries, matching: options, progress: line.report)
    line.clear()
    let page = MatchPage(style: Console.style)
    var text = format == .tsv ? MatchTSV.header : ""
    for (query, found) in zip(queries, matches) {
      switch format {
      case .text: text += page.text(of: query, found)
      case .json: text += JSONLine.text(of: MatchesRecord(query: query, matches: found)) + "\n"
      case .tsv: text += MatchTSV.rows(query, found)
      }
    }
    try output.deliver(text)
  }
}
