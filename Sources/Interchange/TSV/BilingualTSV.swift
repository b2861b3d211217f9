package import Bitext

/// The bilingual TSV: what `export` writes, a person edits, and `check` reads.
///
/// The header is `id kind source target origin score terms flags`; reading needs `source` and `target` only.
package enum BilingualTSV {
  /// The columns, in the order in which they are written.
  package static let columns = ["id", "kind", "source", "target", "origin", "score", "terms", "flags"]

  /// How a file is written.
  package enum Flavor: Sendable {
    /// For programs.
    case plain
    /// For spreadsheets: with a byte order mark, and with a quote before what they would run as a formula.
    case spreadsheet
  }

  /// The segments of drafts as a whole file, the header first.
  package static func text(of drafts: [Draft], flavor: Flavor = .plain) -> String {
    var text = flavor == .spreadsheet ? "\u{FEFF}" : ""
    text += LinearTSV.row(columns) + "\n"
    for segment in drafts.flatMap(\.segments) {
      let cells = cells(of: segment)
      text += LinearTSV.row(flavor == .spreadsheet ? cells.map(SpreadsheetCell.disarmed) : cells) + "\n"
    }
    return text
  }

  private static func cells(of drafted: DraftSegment) -> [String] {
    let isTranslated = drafted.segment.kind.isTranslated
    return [
      drafted.segment.id, drafted.segment.kind.rawValue, drafted.segment.text, drafted.target,
      isTranslated ? drafted.origin.rawValue : "", drafted.score > 0 ? String(drafted.score) : "",
      drafted.terms.map { "\($0.form) = \($0.entry.target)" }.joined(separator: " | "),
      drafted.flags.map { flag in
        let choice = flag.suggestions.isEmpty ? "" : " → " + flag.suggestions.joined(separator: ", ")
        return "\(flag.id): \(flag.text)\(choice)"
      }.joined(separator: " | "),
    ]
  }
}
