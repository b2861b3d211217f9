import Bitext
import Foundation
import Interchange

/// What the command line says.
struct Options {
  var files: [String] = []
  var rejected: Set<String> = []
  var entries: [GlossaryEntry] = []
  /// The check whose false findings and missed errors are printed.
  var shown: String?
  var isTuning = false
  /// Where the figures are written for the reference page.
  var figures: String?

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--glossary": entries += try Self.glossary(rest.popFirst() ?? "")
      case "--rejected": rejected = try Self.ids(in: rest.popFirst() ?? "")
      case "--show": shown = rest.popFirst()
      case "--tuning": isTuning = true
      case "--figures": figures = rest.popFirst()
      default: files.append(argument)
      }
    }
  }

  private static func ids(in file: String) throws -> Set<String> {
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    return Set(lines.filter { !$0.hasPrefix("#") }.map { String($0.split(separator: "\t")[0]) })
  }

  private static func glossary(_ path: String) throws -> [GlossaryEntry] {
    try GlossaryFiles.read([path]).entries
  }
}
