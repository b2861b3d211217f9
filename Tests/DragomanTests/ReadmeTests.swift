import Foundation
import TestSupport
import Testing

/// The README shows real output: each command in it is run, and must print what is shown.
@Suite struct ReadmeTests {
  /// A command of the README and the lines shown below it; a line of `…` stands for any lines.
  struct Example: CustomTestStringConvertible, Sendable {
    var command: String
    var shown: [String]
    var testDescription: String { command }
  }

  static let examples: [Example] = {
    let readme = (try? PackageRoot.text("README.md")) ?? ""
    var examples: [Example] = []
    var isCode = false
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isCode = line == "```console"
      } else if isCode, line.hasPrefix("$ dragoman ") {
        examples.append(Example(command: String(line.dropFirst(2)), shown: []))
      } else if isCode, !examples.isEmpty {
        examples[examples.count - 1].shown.append(String(line))
      }
    }
    return examples
  }()

  @Test func `the everyday commands are shown`() {
    for command in ["segment", "lookup", "draft", "check", "export", "memory import"] {
      #expect(Self.examples.contains { $0.command.hasPrefix("dragoman \(command)") }, "\(command)")
    }
  }

  /// The commands build on one another, so they run in the order in which a reader meets them.
  @Test func `every command prints what the README shows`() throws {
    let scratch = try Scratch()
    for folder in ["Glossaries", "seeds"] {
      try FileManager.default.createSymbolicLink(
        at: scratch.url.appending(path: folder), withDestinationURL: PackageRoot.url.appending(path: folder))
    }
    let dragoman = Executable(in: scratch.url, environment: ["COLUMNS": "96"])
    for example in Self.examples {
      let outcome = try dragoman.run(words(of: example.command))
      let printed = (outcome.output + outcome.errors).unicodeScalars.filter { !isIsolate($0.value) }
      let lines = String(String.UnicodeScalarView(printed)).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(
        matches(lines.map { trimmed($0) }[...], example.shown[...]),
        "\(example.command) prints:\n\(String(String.UnicodeScalarView(printed)))")
    }
  }

  /// The words of a command line; single quotes hold a word together.
  private func words(of command: String) -> [String] {
    command.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }.dropFirst().map { $0 }
  }

  private func matches(_ printed: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
    guard let line = shown.first else { return !printed.contains { !$0.isEmpty } }
    if line.allSatisfy({ $0 == " " || $0 == "…" }), line.contains("…") {
      return printed.indices.contains { matches(printed[$0...], shown.dropFirst()) } || shown.count == 1
    }
    guard let next = printed.first else { return shown.allSatisfy { $0.isEmpty } }
    return next == trimmed(line) && matches(printed.dropFirst(), shown.dropFirst())
  }

  private func trimmed(_ line: some StringProtocol) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private func isIsolate(_ value: UInt32) -> Bool { (0x2066...0x2069).contains(value) }
}
