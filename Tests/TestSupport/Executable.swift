package import Foundation

/// The built `dragoman`, run as a person runs it.
package struct Executable: Sendable {
  /// What a run ended with.
  package struct Outcome: Sendable {
    /// The exit code.
    package var code: Int32
    /// What it printed.
    package var output: String
    /// What it said on standard error.
    package var errors: String

    /// The printed lines.
    package var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The folder it runs in.
  package var folder: URL
  /// Variables set beside a minimal environment.
  package var environment: [String: String]

  package init(in folder: URL = PackageRoot.url, environment: [String: String] = [:]) {
    self.folder = folder
    self.environment = environment
  }

  /// The executable beside the test bundle.
  package static var url: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "dragoman")
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads on standard input.
  ///   - shell: commands of `/bin/sh` before it, such as a limit that it must live with.
  package func run(_ arguments: [String], input: [UInt8] = [], after shell: String? = nil) throws -> Outcome {
    let process = prepared(arguments, after: shell)
    let scratch = try Scratch()
    let standardInput = try scratch.file("input", Data(input))
    let output = try scratch.file("output", Data())
    let errors = try scratch.file("errors", Data())
    process.standardInput = try FileHandle(forReadingFrom: standardInput)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// Starts it and does not wait; what it prints is thrown away.
  package func start(_ arguments: [String]) throws -> Process {
    let process = prepared(arguments, after: nil)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func prepared(_ arguments: [String], after shell: String?) -> Process {
    let process = Process()
    process.executableURL = shell == nil ? Self.url : URL(filePath: "/bin/sh")
    process.arguments = shell.map { ["-c", $0 + "; exec \"$0\" \"$@\"", Self.url.path] + arguments } ?? arguments
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "XDG_DATA_HOME": folder.path]
      .merging(environment) { $1 }
    return process
  }
}
