package import Interchange

/// What went wrong, for the person: one line that says where and what to do.
public struct DragomanError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong, for a program.
  public enum Kind: Hashable, Sendable {
    /// The request makes no sense.
    case usage
    /// A file's content is not what it must be.
    case invalidInput
    /// There is no such input.
    case missingInput
    /// An output cannot be created.
    case cannotCreate
    /// The system failed while reading or writing.
    case inputOutput
  }

  /// What went wrong, for a program.
  public let kind: Kind
  /// The file, the place in it and what to do, in one line.
  public let description: String

  /// An error with its line.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  package init(_ error: InputError) {
    let kind: Kind =
      switch error.kind {
      case .missing: .missingInput
      case .invalid: .invalidInput
      case .notCreatable: .cannotCreate
      case .failed: .inputOutput
      }
    self.init(kind, error.description)
  }
}
