/// A row of a worksheet: the cells that have something in them.
struct XLSXRow: Sendable {
  /// Its number in the sheet, from 1.
  var number: Int
  /// The cells, by their columns from 0.
  var cells: [(column: Int, text: String)] = []

  /// The texts of the first columns, empty where there is none.
  func texts(count: Int) -> [String] {
    var texts = Array(repeating: "", count: count)
    for cell in cells where cell.column < count { texts[cell.column] = cell.text }
    return texts
  }

  /// How many columns reach the last cell.
  var width: Int { (cells.map(\.column).max() ?? -1) + 1 }
}
