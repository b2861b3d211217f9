internal import Bitext
internal import Languages

/// A term of a concept as a termbase has it.
struct TBXTerm {
  /// How a termbase values a term.
  enum Status {
    case preferred, admitted, deprecated, none
  }

  var language: Language
  var text = ""
  var status = Status.none
  var isShort = false

  init(language: Language) { self.language = language }

  /// The values of the category `termType` that name a shorter form.
  static let shortTypes: Set<String> = ["abbreviation", "acronym", "initialism", "shortForm", "clippedTerm"]

  /// Takes a status by what its name begins with: `preferredTerm-admn-sts`, `deprecatedTerm`, `Superseded`.
  ///
  /// One that is not known says nothing.
  mutating func take(status name: String) {
    let name = name.lowercased()
    status = TBXTerm.statuses.first { name.hasPrefix($0.beginning) }?.status ?? status
  }

  /// What termbases call the statuses, by the beginnings of their names.
  private static let statuses: [(beginning: String, status: Status)] = [
    ("preferred", .preferred), ("standardized", .preferred), ("recommended", .preferred), ("admitted", .admitted),
    ("allowed", .admitted), ("deprecated", .deprecated), ("superseded", .deprecated), ("obsolete", .deprecated),
    ("forbidden", .deprecated), ("prohibited", .deprecated), ("not recommended", .deprecated),
    ("notrecommended", .deprecated), ("rejected", .deprecated), ("do not use", .deprecated),
  ]
}

/// A concept of a termbase while it is read.
struct TBXConcept {
  var line: Int
  var terms: [TBXTerm] = []
  private var domains: [String] = []
  private var definitions: [String] = []
  private var notes: [String] = []
  private var type: EntryType?
  private var extra: [UnitProperty] = []

  init(line: Int) { self.line = line }

  /// How a note begins that holds the type, and one that holds a column of the owner's.
  static let typePrefix = "type: "
  static let columnPrefix = "column "

  mutating func take(domain: String) {
    if !domains.contains(domain) { domains.append(domain) }
  }

  mutating func take(definition: String) {
    if !definitions.contains(definition) { definitions.append(definition) }
  }

  mutating func take(note: String) {
    if note.hasPrefix(TBXConcept.typePrefix), let named = EntryType(rawValue: String(note.dropFirst(6))) {
      type = named
    } else if note.hasPrefix(TBXConcept.columnPrefix), let colon = note.firstIndex(of: ":") {
      let name = note[..<colon].dropFirst(7)
      extra.append(UnitProperty(name: String(name), value: note[note.index(after: colon)...].trimmingSpaces()))
    } else {
      notes.append(note)
    }
  }

  /// The concept as an entry, or `nil` where it lacks one of the languages.
  func entry(from source: Language, to target: Language, file: String) -> GlossaryEntry? {
    let own = terms.filter { $0.language.matches(source) }
    let others = terms.filter { $0.language.matches(target) }
    guard let listed = preferred(of: own), let chosen = preferred(of: others) else { return nil }
    let rest = others.filter { $0.text != chosen.text }
    let short = rest.first { $0.isShort && $0.status != .deprecated }
    return GlossaryEntry(
      source: listed.text, target: chosen.text, type: type ?? .term,
      variants: own.map(\.text).filter { $0 != listed.text },
      allowed: rest.filter { $0.status != .deprecated && !($0.isShort && $0.text == short?.text) }.map(\.text),
      forbidden: rest.filter { $0.status == .deprecated }.map(\.text), short: short?.text ?? "",
      domain: domains.joined(separator: "; "), note: (notes + definitions).joined(separator: "; "), extra: extra,
      place: EntryPlace(file: file, line: line))
  }

  private func preferred(of terms: [TBXTerm]) -> TBXTerm? {
    terms.first { $0.status == .preferred } ?? terms.first { $0.status != .deprecated && !$0.isShort }
      ?? terms.first { $0.status != .deprecated } ?? nil
  }
}
