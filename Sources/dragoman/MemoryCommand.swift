internal import ArgumentParser

/// `dragoman memory`: the store of what was translated before.
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory", abstract: "Work with a translation memory.",
    subcommands: [
      MemoryImportCommand.self, MemoryExportCommand.self, MemoryMatchCommand.self, MemorySearchCommand.self,
      MemoryAddCommand.self, MemoryRemoveCommand.self, MemoryStatsCommand.self,
    ])
}
