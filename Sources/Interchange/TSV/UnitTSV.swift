package import Bitext

/// Units read from a file, with what was wrong in it.
package struct ReadUnits: Hashable, Sendable {
  /// The good rows, in order.
  package var units: [TranslationUnit]
  /// The rows that could not be used: each with its line and what to do.
  package var problems: [InputError]
}

/// Translation units as tab-separated text.
///
/// The header needs `source` and `target`; `domain`, `project`, `creator`, `created` and `changed` are kept, other
/// columns are not read. A finished bilingual TSV reads the same way; its rows of metadata and boilerplate are left out.
package enum UnitTSV {
  /// The units of a file.
  ///
  /// - Throws: ``InputError`` where the header lacks `source` or `target`.
  package static func read(
    _ text: String, file: String, from source: Language, to target: Language
  ) throws(InputError) -> ReadUnits {
    let table = try HeadedTSV(text, file: file, required: ["source", "target"])
    var result = ReadUnits(units: [], problems: table.problems)
    for row in table.rows {
      let kind = row["kind"].flatMap(SegmentKind.init(rawValue:)) ?? .sentence
      guard kind.isTranslated else { continue }
      guard let sourceText = row["source"], let targetText = row["target"] else {
        let message = "the source or the target is empty; the row is left out"
        result.problems.append(InputError(.invalid, file: file, place: "line \(row.line)", message))
        continue
      }
      result.units.append(
        TranslationUnit(
          source: sourceText, target: targetText, sourceLanguage: source, targetLanguage: target,
          origin: UnitOrigin(
            file: file, project: row["project"], creator: row["creator"], created: row["created"],
            changed: row["changed"], domain: row["domain"])))
    }
    return result
  }
}
