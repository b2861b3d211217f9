internal import Bitext

/// What a property means that another program writes: memoQ's `domain`, `project` and `aligned`, the fields of Trados
/// such as `x-Domain:SinglePicklist`, and its `x-ConfirmationLevel`.
///
/// The document that a unit was translated in stays a property: a unit's file is the one that it was imported from.
enum TMXForeignProperty {
  case domain(String)
  case project(String)
  case status(UnitStatus)

  /// What a property means; `nil` where that is not known, or it says nothing.
  init?(_ property: UnitProperty) {
    guard property.value.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    switch TMXForeignProperty.field(property.name) {
    case "domain": self = .domain(property.value)
    case "project": self = .project(property.value)
    case "aligned" where property.value == "yes": self = .status(.aligned(confidence: 0))
    case "x-ConfirmationLevel" where !TMXForeignProperty.confirmed.contains(property.value): self = .status(.draft)
    default: return nil
    }
  }

  var domain: String? { if case .domain(let value) = self { value } else { nil } }

  var project: String? { if case .project(let value) = self { value } else { nil } }

  var status: UnitStatus? { if case .status(let value) = self { value } else { nil } }

  /// The levels of Trados at which a person stands behind a translation.
  private static let confirmed = ["Translated", "ApprovedTranslation", "ApprovedSignOff"]

  /// The name of a field: `domain` for `x-Domain:MultiplePicklist`; any other name as it is.
  private static func field(_ name: String) -> String {
    guard name.hasPrefix("x-"), let colon = name.firstIndex(of: ":") else { return name }
    return name[name.index(name.startIndex, offsetBy: 2)..<colon].lowercased()
  }
}
