/// A source segment and its finished translation, as a check reads them.
public struct TranslatedPair: Hashable, Sendable {
  /// Its id in the file.
  public var id: String
  /// What the segment is.
  public var kind: SegmentKind
  /// The source.
  public var source: String
  /// The translation.
  public var target: String
  /// What the target was proposed from, where the file says so.
  public var origin: DraftOrigin?
  /// The score of that proposal, where the file says so.
  public var score: Int?

  /// A pair with everything given.
  public init(
    id: String, kind: SegmentKind = .sentence, source: String, target: String, origin: DraftOrigin? = nil,
    score: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.source = source
    self.target = target
    self.origin = origin
    self.score = score
  }
}
