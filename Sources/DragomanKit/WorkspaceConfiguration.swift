public import Bitext
internal import Foundation

/// What a workspace works with: two languages, glossaries and memories.
public struct WorkspaceConfiguration: Hashable, Sendable {
  /// The language translated from.
  public var source: Language
  /// The language translated into.
  public var target: Language
  /// Glossary files and folders; empty for the default ones.
  public var glossaries: [String]
  /// Memory files; empty for the default one, which need not exist.
  public var memories: [String]

  /// A configuration; Arabic to English with the default glossaries and memory unless it says otherwise.
  public init(
    source: Language = .arabic, target: Language = .english, glossaries: [String] = [], memories: [String] = []
  ) {
    self.source = source
    self.target = target
    self.glossaries = glossaries
    self.memories = memories
  }

  /// The memory that is used where none is named: `$XDG_DATA_HOME/dragoman/memory.sqlite`.
  public static var defaultMemory: String {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"] ?? NSHomeDirectory()
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/share"
    return data + "/dragoman/memory.sqlite"
  }

  /// The glossary that is used where none is named: `$DRAGOMAN_GLOSSARIES`, else `./Glossaries`, else the one
  /// installed with the program; `nil` where there is none.
  public static var defaultGlossary: String? {
    if let named = ProcessInfo.processInfo.environment["DRAGOMAN_GLOSSARIES"], !named.isEmpty { return named }
    return (["Glossaries"] + installedGlossaries).first { FileManager.default.fileExists(atPath: $0) }
  }

  /// Beside an installed program, and at the root of the checkout that a built one lies in.
  private static var installedGlossaries: [String] {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return [] }
    let folder = program.deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent().appending(path: "share/dragoman/Glossaries").path
    let built = folder.pathComponents.lastIndex(where: { $0.hasPrefix(".build") }).map { index in
      folder.pathComponents.prefix(index).dropFirst().reduce("") { "\($0)/\($1)" } + "/Glossaries"
    }
    return [installed] + (built.map { [$0] } ?? [])
  }
}
