internal import Bitext

/// What a unit's attributes and properties say that a unit has a place for; the rest is kept as it is.
struct TMXKnownProperties {
  /// What is known, few enough to look through.
  private var values: [(name: String, value: String)] = []
  /// What other programs say in properties of their own, which are kept as well.
  private var foreign: [TMXForeignProperty] = []
  private var rest: [UnitProperty] = []

  /// The names of properties that Dragoman writes and reads; all others are kept and written back.
  enum Name {
    static let domain = "x-domain"
    static let project = "x-project"
    static let file = "x-file"
    static let status = "x-status"
    static let confidence = "x-confidence"
    static let previous = "x-context-previous"
    static let next = "x-context-next"
    static let all = [domain, project, file, status, confidence, previous, next]
  }

  /// The attributes of a `tu` that a unit has a place for.
  enum Attribute {
    static let creator = "creationid"
    static let created = "creationdate"
    static let changed = "changedate"
    static let all = [creator, created, changed]
    /// Those that are kept as properties and written back as attributes.
    static let kept: Set<String> = [
      "tuid", "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "segtype",
      "changeid", "o-tmf",
    ]
  }

  /// Takes in the attributes and properties of a unit or of one of its sides; what came first is kept.
  mutating func take(_ attributes: [UnitProperty], _ properties: [UnitProperty], prefix: String) {
    for attribute in attributes {
      if Attribute.all.contains(attribute.name) {
        if value(attribute.name) == nil { values.append((attribute.name, attribute.value)) }
      } else {
        rest.append(UnitProperty(name: prefix + attribute.name, value: attribute.value))
      }
    }
    for property in properties {
      if Name.all.contains(property.name), value(property.name) == nil {
        values.append((property.name, property.value))
      } else {
        if let known = TMXForeignProperty(property) { foreign.append(known) }
        rest.append(UnitProperty(name: prefix + property.name, value: property.value))
      }
    }
  }

  /// Puts what was said in its place.
  func fill(_ unit: inout TranslationUnit) {
    unit.origin.creator = value(Attribute.creator)
    unit.origin.created = value(Attribute.created).map(TMXDate.iso)
    unit.origin.changed = value(Attribute.changed).map(TMXDate.iso)
    unit.origin.domain = value(Name.domain) ?? foreign.lazy.compactMap(\.domain).first
    unit.origin.project = value(Name.project) ?? foreign.lazy.compactMap(\.project).first
    unit.origin.file = value(Name.file) ?? unit.origin.file
    unit.context = UnitContext(
      previous: value(Name.previous).flatMap { UInt64($0, radix: 16) },
      next: value(Name.next).flatMap { UInt64($0, radix: 16) })
    unit.status = status
    unit.properties = rest
  }

  private func value(_ name: String) -> String? { values.first { $0.name == name }?.value }

  private var status: UnitStatus {
    switch value(Name.status) {
    case "draft": .draft
    case "aligned": .aligned(confidence: value(Name.confidence).flatMap(Double.init) ?? 0)
    default: foreign.lazy.compactMap(\.status).first ?? .approved
    }
  }
}
