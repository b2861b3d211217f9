/// Something that a person gave and that cannot be used: which file, where in it, and what to do.
package struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, as far as a program must know; each has an exit code of its own.
  package enum Kind: Sendable {
    /// There is no such file.
    case missing
    /// The content is not what it must be.
    case invalid
    /// The output cannot be created.
    case notCreatable
    /// The system failed while reading or writing.
    case failed
  }

  /// What is wrong, for a program.
  package var kind: Kind
  /// The file as it was named.
  package var file: String
  /// Where in it, such as `line 12`; `nil` for the file as a whole.
  package var place: String?
  /// What is wrong and what to do, in one line.
  package var message: String

  package init(_ kind: Kind, file: String, place: String? = nil, _ message: String) {
    self.kind = kind
    self.file = file
    self.place = place
    self.message = message
  }

  /// The number of the line that the place names; 0 where it names none.
  package var line: Int { place.flatMap { Int($0.drop { !$0.isNumber }.prefix { $0.isNumber }) } ?? 0 }

  /// One line: the file, the place, what to do.
  package var description: String {
    [file == "-" ? "standard input" : file, place, message].compactMap { $0 }.joined(separator: ": ")
  }
}
