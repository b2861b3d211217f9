internal import ArgumentParser
internal import DragomanKit
internal import Interchange

/// `dragoman memory search`: how words were translated before.
struct MemorySearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find units by words in the source or the target.",
    discussion: """
      Words are found through spelling and clitics; all must be there. Words in double quotes are a phrase: \
      dragoman memory search '"الأمم المتحدة"'.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOptions<TableFormat>

  @Option(name: .long, help: ArgumentHelp("Where to look: source, target or both.", valueName: "side"))
  var side = SearchSide.both

  @Option(name: .long, help: ArgumentHelp("At most this many units.", valueName: "count"))
  var limit = 20

  @Argument(help: "Words to look for.")
  var words: [String]

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1") }
  }

  func run() throws {
    let format = try output.format(default: .text)
    let line = ProgressLine(quiet: common.quiet)
    defer { line.clear() }
    var search = MemorySearch(words.joined(separator: " "))
    search.side = side.side
    search.filter = filter.filter
    search.limit = limit
    let hits = try common.workspace.search(search, progress: line.report)
    line.clear()
    let page = ConcordancePage(style: Console.style)
    switch format {
    case .text:
      let found = hits.map { page.text(of: $0.unit, source: $0.source, target: $0.target) }.joined()
      try output.deliver(found.isEmpty ? "nothing found\n" : found)
    case .json:
      let records = hits.map { ConcordanceRecord($0.unit, source: $0.source, target: $0.target) }
      try output.deliver(records.map { JSONLine.text(of: $0) + "\n" }.joined())
    case .tsv: try output.deliver(UnitTSV.header + hits.map { UnitTSV.row(of: $0.unit) }.joined())
    }
  }
}

/// In which of a unit's texts to look.
enum SearchSide: String, CaseIterable, ExpressibleByArgument {
  case source, target, both

  var side: MemorySearch.Side {
    switch self {
    case .source: .source
    case .target: .target
    case .both: .both
    }
  }
}
