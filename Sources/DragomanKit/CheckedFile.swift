public import Bitext

/// A file of finished translations that has been read: its pairs, and what a person must know about the reading.
public struct CheckedFile: Hashable, Sendable {
  /// The file as it was named.
  public var file: String
  /// The file that its translation was read from; `nil` for a bilingual file.
  public var translation: String?
  /// Its pairs, in order.
  public var pairs: [TranslatedPair]
  /// The parts of it that could not be used, each in a line that names its place.
  public var problems: [DragomanError]
  /// What else is to be said: which segments of a text and its translation may not belong together.
  public var notes: [String]

  /// A file with everything given.
  public init(
    file: String, translation: String? = nil, pairs: [TranslatedPair], problems: [DragomanError] = [],
    notes: [String] = []
  ) {
    self.file = file
    self.translation = translation
    self.pairs = pairs
    self.problems = problems
    self.notes = notes
  }
}
