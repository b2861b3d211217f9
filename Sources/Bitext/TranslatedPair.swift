/// A source segment and its finished translation, as a check reads them.
public struct TranslatedPair: Hashable, Sendable {
  /// Its id in the file.
  public var id: String
  /// Whether the file gives no id, and `id` is only the pair's place, which changes when pairs are put before it.
  public var isNumbered: Bool
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
  /// The line of the file that it begins on, from 1; `nil` where the file has none to tell.
  public var line: Int?
  /// The inline codes of the source, by rising offset; `source` itself is without them.
  public var sourceCodes: [InlineCode]
  /// The inline codes of the target, likewise.
  public var targetCodes: [InlineCode]

  /// A pair with everything given.
  public init(
    id: String, isNumbered: Bool = false, kind: SegmentKind = .sentence, source: String, target: String,
    origin: DraftOrigin? = nil,
    score: Int? = nil, line: Int? = nil, sourceCodes: [InlineCode] = [], targetCodes: [InlineCode] = []
  ) {
    self.id = id
    self.isNumbered = isNumbered
    self.kind = kind
    self.source = source
    self.target = target
    self.origin = origin
    self.score = score
    self.line = line
    self.sourceCodes = sourceCodes
    self.targetCodes = targetCodes
  }
}
