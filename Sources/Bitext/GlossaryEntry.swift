/// One concept: its source forms, and the target forms that are preferred, allowed and forbidden.
public struct GlossaryEntry: Hashable, Sendable {
  /// The source form that the entry is listed under.
  public var source: String
  /// The preferred target form.
  public var target: String
  /// What it names.
  public var type: EntryType
  /// Other source forms of the same concept.
  public var variants: [String]
  /// Other target forms that an editor accepts.
  public var allowed: [String]
  /// Target forms that are wrong here.
  public var forbidden: [String]
  /// The target form after the first mention (`Lavrov`); empty where there is none.
  public var short: String
  /// The subject field.
  public var domain: String
  /// What a translator should know.
  public var note: String
  /// Columns that only the file's owner knows, in their order.
  public var extra: [UnitProperty]
  /// Where it stands.
  public var place: EntryPlace

  /// An entry; what is not given is empty.
  public init(
    source: String, target: String, type: EntryType = .term, variants: [String] = [], allowed: [String] = [],
    forbidden: [String] = [], short: String = "", domain: String = "", note: String = "",
    extra: [UnitProperty] = [], place: EntryPlace = EntryPlace(file: "", line: 0)
  ) {
    self.source = source
    self.target = target
    self.type = type
    self.variants = variants
    self.allowed = allowed
    self.forbidden = forbidden
    self.short = short
    self.domain = domain
    self.note = note
    self.extra = extra
    self.place = place
  }
}

/// What an entry names.
public enum EntryType: String, Hashable, Sendable, CaseIterable {
  case person, place, organization, event, product, term, abbreviation

  /// Whether it is one named thing in the world, spelled one way throughout a text.
  public var isName: Bool { self == .person || self == .place || self == .organization }
}

/// Where an entry stands: the file as it was named, and the line from 1.
public struct EntryPlace: Hashable, Sendable {
  /// The file.
  public var file: String
  /// The line, from 1.
  public var line: Int

  /// A place in a file.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
