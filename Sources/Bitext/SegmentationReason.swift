/// One step of a segmentation: what was decided at a place of a document, and why.
public struct SegmentationReason: Hashable, Sendable {
  /// What was decided.
  public enum Decision: String, Hashable, Sendable {
    /// A block begins here, of some kind.
    case block
    /// A segment ends here.
    case boundary
    /// A mark stands here and no segment ends.
    case refused
  }

  /// What was decided.
  public var decision: Decision
  /// Where, in UTF-8 offsets of the document: a block's beginning, or the end of a mark.
  public var offset: Int
  /// The block's kind and evidence, or the rule.
  public var reason: String
  /// A few characters before the place; empty for a block.
  public var before: String
  /// A few characters after the place.
  public var after: String

  /// A step with everything given.
  public init(decision: Decision, offset: Int, reason: String, before: String = "", after: String = "") {
    self.decision = decision
    self.offset = offset
    self.reason = reason
    self.before = before
    self.after = after
  }
}
