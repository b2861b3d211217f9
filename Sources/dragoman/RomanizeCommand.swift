internal import ArgumentParser
internal import Bitext
internal import DragomanKit
internal import Interchange

/// `dragoman romanize`: English spellings of names.
struct RomanizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "romanize", abstract: "Propose how English news would spell a name in Arabic script.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<TableFormat>

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Read names from a file, one a line; - is standard input.", valueName: "file"))
  var input: String?

  @Option(name: .long, help: ArgumentHelp("At most this many spellings of a name.", valueName: "count"))
  var candidates = 5

  @Argument(help: "Names to romanize.")
  var names: [String] = []

  func validate() throws {
    guard input != nil || !names.isEmpty else { throw ValidationError("name what to romanize, or pass --input FILE") }
    guard candidates > 0 else { throw ValidationError("--candidates must be at least 1") }
  }

  func run() throws {
    let format = try output.format(default: .text)
    let reader = try common.workspace.openNameReader()
    let page = RomanizationPage(style: output.isFile ? Console.fileStyle : Console.style)
    var text = format == .tsv ? RomanizationTSV.header : ""
    for name in try names + (input.map { try Lines.of($0) } ?? []) {
      let romanization = reader.romanize(name, candidates: candidates)
      switch format {
      case .text: text += page.text(of: romanization)
      case .json: text += JSONLine.text(of: RomanizationRecord(romanization)) + "\n"
      case .tsv: text += RomanizationTSV.rows(romanization)
      }
    }
    try output.deliver(text)
  }
}
