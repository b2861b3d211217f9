internal import Bitext
internal import Foundation

/// What a unit keeps that nothing looks for: properties and inline codes, as a JSON column.
struct KeptProperties: Codable {
  private var named: [[String]]?
  private var source: [Code]?
  private var target: [Code]?

  private struct Code: Codable {
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
  var json: String? {
    guard named != nil || source != nil || target != nil else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) }
  }

  var properties: [UnitProperty] {
    (named ?? []).compactMap { $0.count == 2 ? UnitProperty(name: $0[0], value: $0[1]) : nil }
  }

  var sourceCodes: [InlineCode] { (source ?? []).map { InlineCode(offset: $0.at, markup: $0.markup) } }

  var targetCodes: [InlineCode] { (target ?? []).map { InlineCode(offset: $0.at, markup: $0.markup) } }

  private static func codes(_ codes: [InlineCode]) -> [Code]? {
    codes.isEmpty ? nil : codes.map { Code(at: $0.offset, markup: $0.markup) }
  }
}
