package import Bitext

/// Glossaries in workbooks of Excel: a worksheet with a header row, under a title or not, and the columns of
/// ``GlossaryTSV`` by their names or what spreadsheets call them.
package enum GlossaryXLSX {
  /// The header is among so many rows at the top of its sheet.
  private static let titleRows = 10

  /// The entries of the first worksheet that has a header with a source and a target column; hidden ones come last.
  ///
  /// A bad row is reported with its number and the rest is read.
  ///
  /// - Throws: ``InputError`` where no sheet has such a header, or the file is no workbook.
  package static func read(
    _ bytes: [UInt8], file: String, from source: Language = .arabic, to target: Language = .english
  ) throws(InputError) -> ReadEntries {
    let columns = GlossaryColumns(from: source, to: target)
    let workbook = try XLSXWorkbook(bytes, file: file)
    var first: XLSXRow?
    for sheet in workbook.sheets {
      let rows = try workbook.rows(of: sheet)
      if let index = headerIndex(rows, columns) { return try read(rows[index...], columns, file: file) }
      if first == nil { first = rows.first }
    }
    guard let first else {
      throw InputError(.invalid, file: file, "the workbook is empty; it needs a header row with source and target")
    }
    let found = first.cells.map(\.text).prefix(8).joined(separator: ", ")
    throw InputError(
      .invalid, file: file, place: "row \(first.number)",
      "no sheet has a header row with source and target, or with the languages; it begins with: \(found)")
  }

  private static func headerIndex(_ rows: [XLSXRow], _ columns: GlossaryColumns) -> Int? {
    rows.prefix(titleRows).firstIndex { GlossaryRowParser.isHeader($0.texts(count: $0.width), columns: columns) }
  }

  private static func read(
    _ rows: ArraySlice<XLSXRow>, _ columns: GlossaryColumns, file: String
  ) throws(InputError) -> ReadEntries {
    var result = ReadEntries()
    guard let header = rows.first else { return result }
    let parser = try GlossaryRowParser(
      header: header.texts(count: header.width), columns: columns, file: file, line: header.number)
    for row in rows.dropFirst() {
      let cells = row.texts(count: parser.names.count).map(SpreadsheetCell.rearmed)
      if cells.contains(where: { !$0.isEmpty }) { parser.read(cells, line: row.number, into: &result) }
    }
    return result
  }
}
