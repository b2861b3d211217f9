internal import ArgumentParser
internal import DragomanKit

/// The command line.
///
/// Each subcommand parses its options, asks the kit, and prints; nothing else is decided here.
@main
struct Dragoman: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dragoman",
    abstract: "Translation drafts, terms and checks for Arabic news.",
    discussion: """
      Exit codes: 0 fine, 1 findings, 64 usage, 65 bad input, 66 no such input, 73 cannot create, 74 read or write failed.
      """,
    subcommands: [
      SegmentCommand.self, LookupCommand.self, RomanizeCommand.self, NamesCommand.self, DraftCommand.self,
      CheckCommand.self,
      ExportCommand.self, MemoryCommand.self, GlossaryCommand.self,
    ]
  )

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Failure.end(with: error)
    }
  }
}
