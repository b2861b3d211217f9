internal import ArgumentParser
internal import Bitext
internal import DragomanKit
internal import Foundation

/// `dragoman memory add`: one unit, typed in.
struct MemoryAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add one unit to a memory: a source and its translation.")

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp("The subject field.", valueName: "field"))
  var domain: String?

  @Option(name: .long, help: ArgumentHelp("The project.", valueName: "name"))
  var project: String?

  @Option(name: .long, help: ArgumentHelp("The translator.", valueName: "name"))
  var creator: String?

  @ArgumentParser.Flag(name: .long, help: "Nobody has approved it yet.")
  var draft = false

  @Argument(help: "The source segment.")
  var source: String

  @Argument(help: "Its translation.")
  var target: String

  func validate() throws {
    guard [source, target].allSatisfy({ $0.contains { !$0.isWhitespace } }) else {
      throw ValidationError("the source and the translation must say something")
    }
  }

  func run() throws {
    let workspace = common.workspace
    let now = Date.now.formatted(.iso8601)
    let unit = TranslationUnit(
      source: source, target: target, sourceLanguage: workspace.configuration.source,
      targetLanguage: workspace.configuration.target,
      origin: UnitOrigin(project: project, creator: creator, created: now, domain: domain),
      status: draft ? .draft : .approved)
    let isNew = try workspace.add(unit)
    if !common.quiet { Console.note("\(isNew ? "added to" : "brought up to date in") \(workspace.writableMemory)") }
  }
}
