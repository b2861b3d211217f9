/// A document's segments with proposed targets, their origin, term hits and flags.
public struct Draft: Hashable, Sendable {
  /// What is drafted.
  public var document: Document
  /// The language it is drafted in.
  public var target: Language
  /// One for each segment of the document, in order.
  public var segments: [DraftSegment]
  /// What was found, counted.
  public var summary: DraftSummary

  /// A draft with everything given.
  public init(document: Document, target: Language, segments: [DraftSegment], summary: DraftSummary) {
    self.document = document
    self.target = target
    self.segments = segments
    self.summary = summary
  }
}

/// One segment of a draft.
public struct DraftSegment: Hashable, Sendable {
  /// The segment.
  public var segment: Segment
  /// The proposed target; empty where nothing was found.
  public var target: String
  /// Where the target comes from.
  public var origin: DraftOrigin
  /// The score of the match behind it, 0–101; 0 where there is none.
  public var score: Int
  /// The match behind it.
  public var match: Match?
  /// Where each part of the target comes from; it covers what was translated and what was left.
  public var spans: [TargetSpan]
  /// The entries recognised in it, in order; ranges are offsets in the segment's text.
  public var terms: [TermHit]
  /// What the translator must look at.
  public var flags: [Flag]

  /// A drafted segment with everything given.
  public init(
    segment: Segment, target: String = "", origin: DraftOrigin = .none, score: Int = 0, match: Match? = nil,
    spans: [TargetSpan] = [], terms: [TermHit] = [], flags: [Flag] = []
  ) {
    self.segment = segment
    self.target = target
    self.origin = origin
    self.score = score
    self.match = match
    self.spans = spans
    self.terms = terms
    self.flags = flags
  }
}

/// Where a proposed target comes from, from the firmest.
public enum DraftOrigin: String, Hashable, Sendable, CaseIterable {
  case context, exact, repaired, fuzzy, fragments, none
}

/// A part of a proposed target and where it comes from.
public struct TargetSpan: Hashable, Sendable {
  /// Where in the target, in UTF-8 offsets.
  public var target: Range<Int>
  /// The part of the segment it stands for, in UTF-8 offsets of the segment's text.
  public var source: Range<Int>
  /// Where it comes from.
  public var origin: SpanOrigin

  /// A span with everything given.
  public init(target: Range<Int>, source: Range<Int>, origin: SpanOrigin) {
    self.target = target
    self.source = source
    self.origin = origin
  }
}

/// Where a part of a target comes from.
public enum SpanOrigin: String, Hashable, Sendable {
  case memory, glossary, number, date, romanization, formula, punctuation, untranslated
}

/// What the translator must look at in a draft.
public struct Flag: Hashable, Sendable {
  /// What kind of doubt it is, by a stable name such as `source-glued-words`.
  public var id: String
  /// Where, in UTF-8 offsets of the segment's text.
  public var range: Range<Int>
  /// The characters there.
  public var text: String
  /// What is doubtful, in one line.
  public var message: String
  /// What could stand there instead, best first.
  public var suggestions: [String]

  /// A flag with everything given.
  public init(id: String, range: Range<Int>, text: String, message: String, suggestions: [String] = []) {
    self.id = id
    self.range = range
    self.text = text
    self.message = message
    self.suggestions = suggestions
  }
}

/// What a draft found, counted as translation tools report it.
public struct DraftSummary: Hashable, Sendable {
  /// How many segments there are to translate.
  public var segments: Int
  /// How many words they have.
  public var words: Int
  /// How many segments fell in each band.
  public var bands: [MatchBand: Int]

  /// A summary with everything given.
  public init(segments: Int, words: Int, bands: [MatchBand: Int]) {
    self.segments = segments
    self.words = words
    self.bands = bands
  }
}

/// A range of scores that translation tools count, and pay, together.
public enum MatchBand: String, Hashable, Sendable, CaseIterable {
  case context, repetition, exact
  case from95 = "95-99"
  case from85 = "85-94"
  case from75 = "75-84"
  case from50 = "50-74"
  case none

  /// The band of a score, 0–101, for a segment seen for the first time.
  public init(score: Int) {
    switch score {
    case 101...: self = .context
    case 100: self = .exact
    case 95...: self = .from95
    case 85...: self = .from85
    case 75...: self = .from75
    case 50...: self = .from50
    default: self = .none
    }
  }
}
