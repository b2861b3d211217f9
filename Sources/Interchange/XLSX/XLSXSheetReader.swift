internal import Languages

/// Follows the elements of a worksheet and keeps its rows: strings, shared or not, numbers and the results of formulas.
///
/// Cells that show an error, and empty rows, are left out.
final class XLSXSheetReader: XMLStreamReader {
  private(set) var rows: [XLSXRow] = []
  private let file: String
  private let shared: [String]
  private var row = XLSXRow(number: 0)
  private var column = -1
  private var type = ""
  private var value = ""
  private var text = ""
  private var isText = false
  private var phoneticDepth = 0
  private var textCount = 0

  /// Columns further right are no columns of a glossary.
  static let mostColumns = 256
  /// A text of so many bytes in one workbook is no glossary: one string may be shared by a million cells.
  static let mostTextBytes = 256 << 20

  init(file: String, shared: [String]) {
    self.file = file
    self.shared = shared
  }

  func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) throws {
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    switch XMLName.local(name) {
    case "row": row = XLSXRow(number: attribute("r").flatMap { Int($0) } ?? row.number + 1)
    case "c":
      column = attribute("r").flatMap(XLSXSheetReader.column) ?? column + 1
      type = attribute("t") ?? "n"
      value = ""
    case "rPh": phoneticDepth += 1
    case "v", "t":
      isText = phoneticDepth == 0
      text = ""
    default: break
    }
  }

  func end(_ name: String) throws {
    switch XMLName.local(name) {
    case "row":
      if !row.cells.isEmpty { rows.append(row) }
      row.cells = []
      column = -1
    case "c": try endCell()
    case "rPh": phoneticDepth -= 1
    case "v", "t":
      if isText { value += text }
      isText = false
    default: break
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isText { text += String(decoding: bytes, as: UTF8.self) }
  }

  func skipped(entity: String, line: Int) {}

  private func endCell() throws {
    let content =
      switch type {
      case "s": Int(value.trimmingSpaces()).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
      case "e": ""
      case "b": value == "1" ? "TRUE" : "FALSE"
      case "inlineStr", "str": XLSXText.unescaped(value)
      default: value
      }
    guard !content.isEmpty, column < XLSXSheetReader.mostColumns else { return }
    textCount += content.utf8.count
    guard textCount <= XLSXSheetReader.mostTextBytes else {
      throw InputError(
        .invalid, file: file, place: "row \(row.number)", "more text than a glossary has; save the sheet as CSV")
    }
    row.cells.append((column, content))
  }

  /// The column that a reference such as `AB12` names, from 0.
  private static func column(of reference: String) -> Int? {
    let letters = reference.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
  }
}
