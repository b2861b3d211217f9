/// One thing that a check found in a finished translation.
public struct Finding: Hashable, Sendable {
  /// The check's stable name, such as `number-mismatch`.
  public var check: String
  /// How much it matters.
  public var severity: Severity
  /// The file it was found in.
  public var file: String
  /// The id of the pair it was found in; empty for the document as a whole.
  public var segment: String
  /// The line of the file that the pair begins on, from 1; `nil` where there is none to tell.
  public var line: Int?
  /// What is wrong, in one line.
  public var message: String
  /// Where in the source; `nil` where the source has no part in it.
  public var source: FindingSpan?
  /// Where in the target, likewise.
  public var target: FindingSpan?
  /// What should stand in the target instead, where that is certain.
  public var suggestion: String?
  /// What names its pair from run to run: the id, or where the file gives none, a digest of the pair's texts.
  public var anchor: String

  /// A finding with everything given.
  public init(
    check: String, severity: Severity, file: String = "", segment: String = "", line: Int? = nil, message: String,
    source: FindingSpan? = nil, target: FindingSpan? = nil, suggestion: String? = nil, anchor: String? = nil
  ) {
    self.anchor = anchor ?? segment
    self.check = check
    self.severity = severity
    self.file = file
    self.segment = segment
    self.line = line
    self.message = message
    self.source = source
    self.target = target
    self.suggestion = suggestion
  }
}

/// A marked place: a half-open range of UTF-8 offsets, and the characters there.
public struct FindingSpan: Hashable, Sendable {
  /// Where.
  public var range: Range<Int>
  /// What stands there.
  public var text: String

  /// A span with its characters.
  public init(range: Range<Int>, text: String) {
    self.range = range
    self.text = text
  }
}

/// How much a finding matters.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  case hint, warning, error

  /// Whether one matters less than the other.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}
