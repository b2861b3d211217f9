internal import Foundation
internal import Interchange

/// The terminal: where output goes, how wide it is, and whether it shows colour.
enum Console {
  /// Whether standard output is a terminal.
  static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Whether colour may be used: on a terminal, unless `NO_COLOR` asks for none.
  static let hasColor = isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

  /// The width in columns: the terminal's, else `COLUMNS`, else 100.
  static let width: Int = {
    var size = winsize()
    if isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 100
  }()

  /// How pages for people are set here.
  static var style: TextStyle { TextStyle(width: width, hasColor: hasColor) }

  /// How pages for people are set in a file: no colour, whatever the terminal has.
  static var fileStyle: TextStyle { TextStyle(width: 100, hasColor: false) }

  /// Writes text to standard output as it is.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes one line about a failure to standard error.
  static func complain(_ line: String) {
    FileHandle.standardError.write(Data("dragoman: \(line)\n".utf8))
  }

  /// Writes one line about the work to standard error.
  static func note(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }
}
