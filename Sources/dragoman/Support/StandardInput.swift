internal import DragomanKit
internal import Interchange
internal import Languages

/// Lines read from a pipe.
enum StandardInput {
  /// The lines that say something, without the spaces around them.
  static func lines() throws(DragomanError) -> [String] { try Lines.of("-") }
}

/// Lines read from a file.
enum Lines {
  /// The lines of a file that say something, without the spaces around them; `-` is standard input.
  static func of(_ path: String) throws(DragomanError) -> [String] {
    do throws(InputError) {
      let decoded = try TextDecoder.decode(try InputFile.bytes(of: path), file: path)
      return decoded.text.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    } catch {
      throw DragomanError(error)
    }
  }
}
