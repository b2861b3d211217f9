/// What an import gives the units beside what their file says.
public struct ImportOptions: Hashable, Sendable {
  /// The subject field of units that have none.
  public var domain: String?
  /// The project of units that have none.
  public var project: String?
  /// The translator of units that have none.
  public var creator: String?
  /// Whether nobody has approved the units yet.
  public var isDraft = false

  /// Nothing beside what the file says.
  public init() {}
}

/// What an import did.
public struct ImportSummary: Hashable, Sendable {
  /// How many units were new.
  public var added = 0
  /// How many were there already, and were brought up to date.
  public var updated = 0
  /// How many units of the file could not be used.
  public var skipped = 0
  /// What was wrong with the first of them, each with its line.
  public var problems: [DragomanError] = []
  /// How many characters were left out because the format forbids them.
  public var droppedCharacters = 0
}
