import Bitext
import Foundation
import Interchange

/// What the command line says.
struct Options {
  var files: [String] = []
  var rejected: Set<String> = []
  /// The folder of labels: errors in the human translations.
  var labels: String?
  var entries: [GlossaryEntry] = []
  /// The check whose false findings and missed errors are printed.
  var shown: String?
  var isTuning = false
  /// Whether the checks of spelling are left out, which take most of the time.
  var isWithoutSpelling = false
  /// How often the speed is measured.
  var runs = 5
  /// How many errors each seed plants.
  var seeds = 200
  /// Where the figures are written for the reference page.
  var figures: String?

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--glossary": entries += try Self.glossary(rest.popFirst() ?? "")
      case "--labels": labels = rest.popFirst()
      case "--rejected": rejected = try Self.ids(in: rest.popFirst() ?? "")
      case "--show": shown = rest.popFirst()
      case "--tuning": isTuning = true
      case "--no-spelling": isWithoutSpelling = true
      case "--runs": runs = rest.popFirst().flatMap { Int($0) }.map { max(1, $0) } ?? runs
      case "--seeds": seeds = rest.popFirst().flatMap { Int($0) } ?? seeds
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
