package import Bitext

/// Something in a glossary that a person should put right.
package struct GlossaryProblem: Hashable, Sendable {
  /// The file and line of the entry.
  package var place: EntryPlace
  /// What is wrong and what to do, in one line.
  package var message: String

  package init(place: EntryPlace, message: String) {
    self.place = place
    self.message = message
  }

  /// The file as it was named.
  package var file: String { place.file }
  /// The line, from 1.
  package var line: Int { place.line }
}
