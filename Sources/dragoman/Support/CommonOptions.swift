internal import ArgumentParser
internal import Bitext
internal import DragomanKit

/// The options that every command has: languages, glossaries, memories, quiet.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("A glossary file or folder; may be repeated.", valueName: "path"))
  var glossary: [String] = []

  @Option(name: .long, help: ArgumentHelp("A translation memory; may be repeated.", valueName: "path"))
  var memory: [String] = []

  @Option(name: .long, help: ArgumentHelp("The source language.", valueName: "language"))
  var from = "ar"

  @Option(name: .long, help: ArgumentHelp("The target language.", valueName: "language"))
  var to = "en"

  @ArgumentParser.Flag(name: .long, help: "Say nothing on standard error but errors.")
  var quiet = false

  /// The workspace that these options ask for.
  var workspace: Workspace {
    Workspace(
      WorkspaceConfiguration(
        source: Language(rawValue: from), target: Language(rawValue: to), glossaries: glossary, memories: memory))
  }
}
