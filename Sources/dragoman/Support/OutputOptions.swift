internal import ArgumentParser
internal import DragomanKit
internal import Interchange

/// Where a command's result goes, and in which form.
struct OutputOptions<Format: OutputFormat>: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The printed form.", valueName: "format"))
  var format: Format?

  @Option(name: .shortAndLong, help: ArgumentHelp("Write this file; its extension picks the form.", valueName: "file"))
  var output: String?

  /// The form to print: the one named, else the one that the file's extension asks for, else the default.
  ///
  /// - Throws: a usage error for an extension that stands for no form.
  func format(default fallback: Format) throws(DragomanError) -> Format {
    if let format { return format }
    guard let output, output != "-" else { return fallback }
    let name = output.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    guard let format = Format(fileExtension: ending) else {
      let known = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw DragomanError(.usage, "\(output): the extension picks no form; add --format with one of: \(known)")
    }
    return format
  }

  /// Whether the result goes to a file rather than to the screen or a pipe.
  var isFile: Bool { output != nil && output != "-" }

  /// Writes the result to the file that was named, whole or not at all, else prints it.
  func deliver(_ text: String) throws(DragomanError) {
    guard let output, output != "-" else { return Console.write(text) }
    do throws(InputError) {
      try OutputFile.write(text, to: output)
    } catch {
      throw DragomanError(error)
    }
  }
}
