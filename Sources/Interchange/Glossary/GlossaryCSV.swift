package import Bitext

/// The glossary as comma-separated values, as spreadsheets write and read them: the columns of ``GlossaryTSV``.
package enum GlossaryCSV {
  /// The entries of a CSV with a header row; the columns by their names or what spreadsheets call them.
  ///
  /// A bad row is reported with its line and the rest is read.
  ///
  /// - Throws: ``InputError`` where there is no header with `source` and `target`, or the CSV is broken.
  package static func read(
    _ text: String, file: String, from source: Language = .arabic, to target: Language = .english
  ) throws(InputError) -> ReadEntries {
    let rows = try CSV.rows(of: text, file: file)
    guard let header = rows.first else {
      throw InputError(.invalid, file: file, "the file is empty; it needs a header row with source and target")
    }
    let parser = try GlossaryRowParser(
      header: header.cells, columns: GlossaryColumns(from: source, to: target), file: file, line: header.line)
    var result = ReadEntries()
    for row in rows.dropFirst() {
      // Some programs leave out the empty cells at the end of a row.
      let missing = Array(repeating: "", count: max(0, parser.names.count - row.cells.count))
      parser.read(row.cells.map(SpreadsheetCell.rearmed) + missing, line: row.line, into: &result)
    }
    return result
  }

  /// Entries as CSV, with a byte order mark for spreadsheets and cells that would run as formulas disarmed.
  package static func text(of entries: [GlossaryEntry]) -> String {
    let columns = GlossaryTSV.columns + GlossaryTSV.ownColumns(of: entries)
    let rows = entries.map { entry in
      CSV.row(columns.map { SpreadsheetCell.disarmed(GlossaryTSV.cell($0, of: entry)) })
    }
    return "\u{FEFF}" + ([CSV.row(columns)] + rows).joined(separator: "\r\n") + "\r\n"
  }
}
