internal import Bitext
internal import Interchange

/// A file format of translation units.
public enum UnitFormat: String, Hashable, Sendable, CaseIterable {
  case tmx, tsv
}

/// Writes units in one of the formats.
struct UnitFormatWriter {
  private var tmx: TMXWriter
  private let format: UnitFormat

  init(_ format: UnitFormat, from source: Language, header: [UnitProperty]) {
    self.format = format
    tmx = TMXWriter(from: source, properties: header)
  }

  /// What comes before the units.
  var head: String { format == .tmx ? tmx.head : UnitTSV.header }

  /// What comes after them.
  var tail: String { format == .tmx ? tmx.tail : "" }

  /// A unit.
  mutating func text(of unit: TranslationUnit) -> String { format == .tmx ? tmx.text(of: unit) : UnitTSV.row(of: unit) }
}
