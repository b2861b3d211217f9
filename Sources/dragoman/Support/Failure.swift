internal import ArgumentParser
internal import DragomanKit
internal import Foundation

/// Ending a command: one line on standard error and a documented exit code.
enum Failure {
  /// The exit codes, after sysexits.h.
  enum Code: Int32 {
    case findings = 1
    case usage = 64
    case invalidInput = 65
    case missingInput = 66
    case cannotCreate = 73
    case inputOutput = 74
  }

  /// Prints the error as one line, or the help that was asked for, and ends the program.
  static func end(with error: any Error) -> Never {
    if let error = error as? DragomanError {
      Console.complain(error.description)
      exit(code(of: error.kind).rawValue)
    }
    let code = Dragoman.exitCode(for: error)
    if code.isSuccess {
      print(Dragoman.fullMessage(for: error))
    } else if !(error is ExitCode) {
      let message = Dragoman.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
      Console.complain("\(message) (see dragoman help)")
    }
    exit(code.rawValue)
  }

  /// The exit code for a kind of error.
  static func code(of kind: DragomanError.Kind) -> Code {
    switch kind {
    case .usage: .usage
    case .invalidInput: .invalidInput
    case .missingInput: .missingInput
    case .cannotCreate: .cannotCreate
    case .inputOutput: .inputOutput
    }
  }
}
