/// A tab-separated table under a header row: its good rows by column name, and its bad ones by line.
struct HeadedTSV: Sendable {
  /// A row: its cells by the name of their column.
  struct Row: Sendable {
    /// The line it stands on, from 1.
    let line: Int
    fileprivate let header: [String]
    fileprivate let cells: [String]

    /// The cell in a column; `nil` where there is no such column or the cell is empty.
    subscript(_ column: String) -> String? {
      guard let index = header.firstIndex(of: column), !cells[index].isEmpty else { return nil }
      return cells[index]
    }
  }

  let header: [String]
  private(set) var rows: [Row] = []
  private(set) var problems: [InputError] = []

  /// Reads a table; a row with too many or too few cells becomes a problem, and the rest is read.
  ///
  /// - Throws: ``InputError`` where the header lacks a required column.
  init(_ text: String, file: String, required: [String]) throws(InputError) {
    let lines = LinearTSV.lines(of: text)
    guard let first = lines.first else {
      let columns = required.joined(separator: " and ")
      throw InputError(.invalid, file: file, "the file is empty; it needs a header row with \(columns)")
    }
    let header = LinearTSV.cells(of: first.text)
    self.header = header
    for column in required where !header.contains(column) {
      let found = header.joined(separator: ", ")
      throw InputError(.invalid, file: file, place: "line 1", "the header has no column \(column); it has: \(found)")
    }
    let isSpreadsheet = text.unicodeScalars.first == "\u{FEFF}"
    for line in lines.dropFirst() where !line.text.isEmpty {
      let cells = LinearTSV.cells(of: line.text)
      guard cells.count == header.count else {
        let message = "\(cells.count) cells where the header has \(header.count); add or remove tabs"
        problems.append(InputError(.invalid, file: file, place: "line \(line.number)", message))
        continue
      }
      let read = isSpreadsheet ? cells.map(SpreadsheetCell.rearmed) : cells
      rows.append(Row(line: line.number, header: header, cells: read))
    }
  }
}
