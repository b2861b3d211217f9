internal import DragomanKit
internal import Interchange
internal import Languages

/// Lines read from a pipe.
enum StandardInput {
  /// The lines that say something, without the spaces around them.
  static func lines() throws(DragomanError) -> [String] {
    do throws(InputError) {
      let decoded = try TextDecoder.decode(try InputFile.bytes(of: "-"), file: "-")
      return decoded.text.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    } catch {
      throw DragomanError(error)
    }
  }
}
