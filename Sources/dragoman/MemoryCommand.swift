internal import ArgumentParser

/// `dragoman memory`: the store of what was translated before.
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory", abstract: "Work with a translation memory.", subcommands: [MemoryImportCommand.self])
}
