internal import Bitext
internal import Foundation

/// What a unit keeps that nothing looks for: properties and inline codes, as a JSON column.
struct KeptProperties: Decodable {
  private var named: [[String]]?
  private var source: [Code]?
  private var target: [Code]?

  private struct Code: Decodable {
    var at: Int
    var markup: String
  }

  init(_ unit: TranslationUnit) {
    named = unit.properties.isEmpty ? nil : unit.properties.map { [$0.name, $0.value] }
    source = KeptProperties.codes(unit.sourceCodes)
    target = KeptProperties.codes(unit.targetCodes)
  }

  /// Reads a column; one that cannot be read holds nothing.
  init(json: String?) {
    guard let json, let read = try? JSONDecoder().decode(KeptProperties.self, from: Data(json.utf8)) else { return }
    self = read
  }

  /// The column; `nil` where there is nothing to keep.
  ///
  /// Written by hand: an import writes one for every unit, and `JSONEncoder` takes a third of the time of adding it.
  var json: String? {
    let parts = [
      named.map { "\"named\":" + KeptProperties.list($0.map { KeptProperties.list($0.map(KeptProperties.text)) }) },
      source.map { "\"source\":" + KeptProperties.list($0.map(KeptProperties.object)) },
      target.map { "\"target\":" + KeptProperties.list($0.map(KeptProperties.object)) },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "{" + parts.joined(separator: ",") + "}"
  }

  var properties: [UnitProperty] {
    (named ?? []).compactMap { $0.count == 2 ? UnitProperty(name: $0[0], value: $0[1]) : nil }
  }

  var sourceCodes: [InlineCode] { (source ?? []).map { InlineCode(offset: $0.at, markup: $0.markup) } }

  var targetCodes: [InlineCode] { (target ?? []).map { InlineCode(offset: $0.at, markup: $0.markup) } }

  private static func codes(_ codes: [InlineCode]) -> [Code]? {
    codes.isEmpty ? nil : codes.map { Code(at: $0.offset, markup: $0.markup) }
  }

  private static func list(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }

  private static func object(_ code: Code) -> String { "{\"at\":\(code.at),\"markup\":\(text(code.markup))}" }

  /// A text as JSON writes it (RFC 8259, section 7).
  private static func text(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0..<0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
