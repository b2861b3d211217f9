internal import ArgumentParser
internal import Bitext
internal import DragomanKit

/// `dragoman glossary add`: an entry, or more forms of one, into a glossary file.
struct GlossaryAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an entry, or forms to an entry, to a glossary file.",
    discussion: """
      The file keeps its columns, its order and its comments; a file that is not there is made. Where it has the source \
      with the same target already, the new forms join that row.
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    name: .long,
    help: ArgumentHelp("The TSV file to add to; else the one file that --glossary names.", valueName: "file"))
  var into: String?

  @Option(name: .long, help: ArgumentHelp("What it names.", valueName: "type"), transform: ClosedOption.value)
  var type: EntryType = .term

  @Option(name: .long, help: ArgumentHelp("Another source form; may be repeated.", valueName: "form"))
  var variant: [String] = []

  @Option(name: .long, help: ArgumentHelp("Another target form that is right; may be repeated.", valueName: "form"))
  var allowed: [String] = []

  @Option(name: .long, help: ArgumentHelp("A target form that is wrong; may be repeated.", valueName: "form"))
  var forbidden: [String] = []

  @Option(name: .long, help: ArgumentHelp("The target form after the first mention.", valueName: "form"))
  var short = ""

  @Option(name: .long, help: ArgumentHelp("The subject field.", valueName: "field"))
  var domain = ""

  @Option(name: .long, help: ArgumentHelp("What a translator should know.", valueName: "text"))
  var note = ""

  @Argument(help: "The source form.")
  var source: String

  @Argument(help: "The target form.")
  var target: String

  func validate() throws {
    guard file != nil else { throw ValidationError("name the file to add to with --into") }
    guard !source.isEmpty, !target.isEmpty else { throw ValidationError("source and target must not be empty") }
  }

  func run() throws {
    guard let file else { return }
    let entry = GlossaryEntry(
      source: source, target: target, type: type, variants: variant, allowed: allowed, forbidden: forbidden,
      short: short, domain: domain, note: note)
    let workspace = common.workspace
    for message in workspace.problems(in: entry) { throw DragomanError(.invalidInput, message) }
    let change = try workspace.add([entry], to: file)
    guard !common.quiet else { return }
    Console.note("\(file): " + (change.added > 0 ? "added" : change.joined > 0 ? "joined an entry" : "nothing new"))
  }

  private var file: String? { into ?? (common.glossary.count == 1 ? common.glossary.first : nil) }
}
