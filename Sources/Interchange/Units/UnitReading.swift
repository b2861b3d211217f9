package import Bitext

/// How units are read from a file: which languages, and to whom they are given.
package struct UnitReading: Sendable {
  /// The file, as it was named.
  package var file: String
  /// The language of the sources.
  package var source: Language
  /// The language of the targets.
  package var target: Language

  /// Reading of a file from one language into another.
  package init(file: String, from source: Language, to target: Language) {
    self.file = file
    self.source = source
    self.target = target
  }
}

/// A unit as it is read.
package struct ReadUnit: Hashable, Sendable {
  /// The unit.
  package var unit: TranslationUnit
  /// Whether the file is one document in order, so that neighbours in it are neighbours in the text; the target of such
  /// a unit may be empty.
  package var isInDocument: Bool
  /// The line that it begins on, from 1.
  package var line = 0
}

/// What was read of a file, beside its units.
package struct UnitReadingSummary: Hashable, Sendable {
  /// How many units were given.
  package var units = 0
  /// How many could not be used.
  package var skipped = 0
  /// What was wrong with the first of them, each with its line.
  package var problems: [InputError] = []
  /// How many characters were left out because the format forbids them.
  package var droppedCharacters = 0
  /// What the file says of itself, to be kept.
  package var header: [UnitProperty] = []

  /// Nothing yet.
  package init() {}

  /// Counts a unit that cannot be used, and keeps what was wrong with it if it is among the first.
  mutating func skip(_ problem: InputError) {
    skipped += 1
    if problems.count < UnitReadingSummary.mostProblems { problems.append(problem) }
  }

  private static let mostProblems = 20
}
