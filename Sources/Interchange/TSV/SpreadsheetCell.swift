/// Cells that no spreadsheet runs as a formula.
enum SpreadsheetCell {
  /// The cell with an apostrophe before it where it begins like a formula.
  static func disarmed(_ cell: String) -> String { isFormula(cell.unicodeScalars[...]) ? "'" + cell : cell }

  /// The cell as it was before ``disarmed(_:)``.
  static func rearmed(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    guard scalars.first == "'", isFormula(scalars.dropFirst()) else { return cell }
    return String(scalars.dropFirst())
  }

  private static func isFormula(_ scalars: Substring.UnicodeScalarView) -> Bool {
    scalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }
}
