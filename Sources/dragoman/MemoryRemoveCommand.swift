internal import ArgumentParser
internal import DragomanKit

/// `dragoman memory remove`: units that are no longer wanted.
struct MemoryRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove units from a memory.",
    discussion: "Names the units by their numbers or by what they have in common; --dry-run counts them first.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var filter: FilterOptions

  @ArgumentParser.Flag(name: .long, help: "Remove every unit of the two languages.")
  var all = false

  @ArgumentParser.Flag(name: .long, help: "Only say how many there are.")
  var dryRun = false

  func validate() throws {
    guard all != !filter.filter.isEmpty else {
      throw ValidationError("say which units: --unit, --domain and the like, or --all")
    }
  }

  func run() throws {
    let count = try common.workspace.removeUnits(filter.filter, isTrial: dryRun)
    if !common.quiet { Console.note("\(count) units \(dryRun ? "would be removed" : "removed")") }
  }
}
