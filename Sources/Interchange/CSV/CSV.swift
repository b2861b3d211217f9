/// Comma-separated values (RFC 4180): quoted cells with commas, quotes and line ends in them; `;` and tabs between cells
/// are recognised by the first row, or named in a line before it (`sep=;`), as Excel has it.
package enum CSV {
  /// The rows of a text with the line each begins on; a byte order mark at the start is set aside, empty rows too.
  ///
  /// - Throws: ``InputError`` where a quoted cell is never closed.
  package static func rows(of text: String, file: String) throws(InputError) -> [(line: Int, cells: [String])] {
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let named = namedSeparator(of: scalars)
    if let named { scalars = scalars[named.end...] }
    var parser = RowParser(
      separator: named?.separator ?? separator(of: scalars), line: named == nil ? 1 : 2,
      lineEnd: scalars.contains("\n") ? "\n" : "\r")
    for scalar in scalars { parser.take(scalar) }
    parser.finish()
    guard !parser.isQuoted else {
      throw InputError(
        .invalid, file: file, place: "line \(parser.quoteLine)", "the quote that begins here is never closed; close it")
    }
    return parser.rows
  }

  /// The row as it is written, without its line end: cells quoted where they must be.
  package static func row(_ cells: [String]) -> String {
    cells.map { cell in
      guard cell.unicodeScalars.contains(where: { ",\"\n\r;\t".unicodeScalars.contains($0) }) else { return cell }
      return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }.joined(separator: ",")
  }

  /// The separator that a first line `sep=;` names, and where the line after it begins.
  private static func namedSeparator(
    of scalars: Substring.UnicodeScalarView
  ) -> (separator: Unicode.Scalar, end: Substring.UnicodeScalarView.Index)? {
    let line = scalars.prefix { $0 != "\n" && $0 != "\r" }
    guard line.count == 5, let separator = line.last, line.dropLast().elementsEqual("sep=".unicodeScalars) else {
      return nil
    }
    let rest = scalars[line.endIndex...]
    return (separator, rest.dropFirst(rest.starts(with: "\r\n".unicodeScalars) ? 2 : 1).startIndex)
  }

  /// The separator that the first row has most of, outside quotes.
  private static func separator(of scalars: Substring.UnicodeScalarView) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == "\n" || scalar == "\r", !isQuoted { break }
      if !isQuoted, ",;\t".unicodeScalars.contains(scalar) { counts[scalar, default: 0] += 1 }
    }
    return ([",", ";", "\t"] as [Unicode.Scalar]).max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }

  private struct RowParser {
    let separator: Unicode.Scalar
    let lineEnd: Unicode.Scalar
    var rows: [(line: Int, cells: [String])] = []
    var isQuoted = false
    var quoteLine = 1
    private var cells: [String] = []
    private var cell = String.UnicodeScalarView()
    private var wasQuoted = false
    private var line: Int
    private var rowLine: Int

    init(separator: Unicode.Scalar, line: Int, lineEnd: Unicode.Scalar) {
      self.separator = separator
      self.lineEnd = lineEnd
      self.line = line
      rowLine = line
    }

    mutating func take(_ scalar: Unicode.Scalar) {
      if scalar == lineEnd { line += 1 }
      if isQuoted {
        if scalar == "\"" {
          isQuoted = false
          wasQuoted = true
        } else {
          cell.append(scalar)
        }
        return
      }
      switch scalar {
      case "\"":
        if wasQuoted { cell.append(scalar) }
        if wasQuoted || cell.isEmpty {
          isQuoted = true
          quoteLine = line
        } else {
          cell.append(scalar)
        }
      case separator: endCell()
      case lineEnd: endRow()
      case "\r": break
      default: cell.append(scalar)
      }
      if scalar != "\"" { wasQuoted = false }
    }

    mutating func finish() {
      if !cell.isEmpty || !cells.isEmpty { endRow() }
    }

    private mutating func endCell() {
      cells.append(String(cell))
      cell.removeAll()
    }

    private mutating func endRow() {
      endCell()
      if cells.contains(where: { !$0.isEmpty }) { rows.append((rowLine, cells)) }
      cells = []
      rowLine = line
    }
  }
}
