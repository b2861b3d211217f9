/// A source segment and its translation, with where they come from: what a memory holds.
public struct TranslationUnit: Hashable, Sendable {
  /// Its number in the memory that holds it; `nil` before it is stored.
  public var id: Int64?
  /// The source segment.
  public var source: String
  /// Its translation.
  public var target: String
  /// The source's language.
  public var sourceLanguage: Language
  /// The target's language.
  public var targetLanguage: Language
  /// The segments before and after it where it was translated.
  public var context: UnitContext
  /// Who made it, where and when.
  public var origin: UnitOrigin
  /// How far it can be trusted.
  public var status: UnitStatus
  /// Properties and notes kept from the file it came in, in their order.
  public var properties: [UnitProperty]
  /// The inline codes of the source, by rising offset; `source` itself is without them.
  public var sourceCodes: [InlineCode]
  /// The inline codes of the target, likewise.
  public var targetCodes: [InlineCode]

  /// A unit; what is not given is unknown.
  public init(
    id: Int64? = nil, source: String, target: String, sourceLanguage: Language = .arabic,
    targetLanguage: Language = .english, context: UnitContext = UnitContext(), origin: UnitOrigin = UnitOrigin(),
    status: UnitStatus = .approved, properties: [UnitProperty] = [], sourceCodes: [InlineCode] = [],
    targetCodes: [InlineCode] = []
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.context = context
    self.origin = origin
    self.status = status
    self.properties = properties
    self.sourceCodes = sourceCodes
    self.targetCodes = targetCodes
  }
}

/// A piece of markup inside a segment, such as the begin of bold type, kept beside the text.
public struct InlineCode: Hashable, Sendable {
  /// Where it stands in the text, in UTF-8 offsets.
  public var offset: Int
  /// The markup as the file it came from writes it, such as `<ph x="1">&lt;br/&gt;</ph>`.
  public var markup: String

  /// A code at its place.
  public init(offset: Int, markup: String) {
    self.offset = offset
    self.markup = markup
  }
}

/// The neighbours of a segment, as hashes of their level-1 folded text; `nil` where there is none or none is known.
public struct UnitContext: Hashable, Sendable {
  /// The hash of the segment before.
  public var previous: UInt64?
  /// The hash of the segment after.
  public var next: UInt64?

  /// A context with both neighbours given.
  public init(previous: UInt64? = nil, next: UInt64? = nil) {
    self.previous = previous
    self.next = next
  }
}

/// Who made a unit, where and when.
public struct UnitOrigin: Hashable, Sendable {
  /// The file it was imported from.
  public var file: String?
  /// The project or client it belongs to.
  public var project: String?
  /// Who translated it.
  public var creator: String?
  /// When it was made: ISO 8601, UTC (`2025-07-13` or `2025-07-13T10:00:00Z`).
  public var created: String?
  /// When it was last changed, likewise.
  public var changed: String?
  /// The subject field, such as `military`.
  public var domain: String?

  /// An origin; what is not given is unknown.
  public init(
    file: String? = nil, project: String? = nil, creator: String? = nil, created: String? = nil,
    changed: String? = nil, domain: String? = nil
  ) {
    self.file = file
    self.project = project
    self.creator = creator
    self.created = created
    self.changed = changed
    self.domain = domain
  }
}

/// How far a unit can be trusted.
public enum UnitStatus: Hashable, Sendable {
  /// Written and not yet read by a second person.
  case draft
  /// A person stands behind it.
  case approved
  /// Paired by a program, with its confidence from 0 to 1.
  case aligned(confidence: Double)
}

/// A named value that came with a unit and is kept with it.
public struct UnitProperty: Hashable, Sendable {
  /// Its name; `note` for a note.
  public var name: String
  /// Its value.
  public var value: String

  /// A property with its value.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
