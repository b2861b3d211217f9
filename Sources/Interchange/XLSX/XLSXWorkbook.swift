internal import Languages

/// A workbook of Excel (ECMA-376, transitional or strict), as other spreadsheets write it too.
struct XLSXWorkbook {
  /// A worksheet, read or not.
  struct Sheet: Sendable {
    /// What its tab says.
    var name: String
    fileprivate var relationship: String
    fileprivate var isHidden: Bool
  }

  private let archive: ZipArchive
  private let file: String
  /// The worksheets, those that a person sees first.
  private(set) var sheets: [Sheet] = []
  private var targets: [String: (path: String, type: String)] = [:]
  private var shared: [String] = []

  /// No part of a glossary with 100,000 rows unpacks to more bytes.
  static let mostPartBytes = 128 << 20

  /// Opens a workbook: its sheets by name, and the strings that they share.
  ///
  /// - Throws: ``InputError`` where it is no workbook, or damaged.
  init(_ bytes: [UInt8], file: String) throws(InputError) {
    self.file = file
    archive = try ZipArchive(bytes, file: file)
    guard archive.contains("xl/workbook.xml") else {
      let isOpenDocument = archive.contains("content.xml")
      throw InputError(
        .invalid, file: file,
        isOpenDocument
          ? "this is an OpenDocument file; save it as .xlsx or .csv"
          : "this is a zip archive but no Excel workbook; save the sheet as .xlsx or .csv")
    }
    let book = XLSXBookReader()
    try read("xl/workbook.xml", into: book)
    let relationships = XLSXRelationshipsReader()
    if archive.contains("xl/_rels/workbook.xml.rels") { try read("xl/_rels/workbook.xml.rels", into: relationships) }
    targets = relationships.targets
    sheets = book.sheets.filter { !$0.isHidden } + book.sheets.filter(\.isHidden)
    guard let path = targets.values.first(where: { $0.type == "sharedStrings" })?.path, archive.contains(path) else {
      return
    }
    let strings = XLSXSharedStringsReader()
    try read(path, into: strings)
    shared = strings.strings
  }

  /// The rows of a worksheet that have something in them; none for a chart.
  ///
  /// - Throws: ``InputError`` where it is damaged or too long.
  func rows(of sheet: Sheet) throws(InputError) -> [XLSXRow] {
    guard let target = targets[sheet.relationship], target.type == "worksheet" else { return [] }
    let reader = XLSXSheetReader(file: file, shared: shared)
    try read(target.path, into: reader)
    return reader.rows
  }

  private func read(_ part: String, into reader: any XMLStreamReader) throws(InputError) {
    do {
      let stream = try XMLStream(reader, file: "\(file) (\(part))")
      try archive.read(part, limit: XLSXWorkbook.mostPartBytes) { try stream.read($0, isLast: false) }
      try stream.read([], isLast: true)
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(.failed, file: file, "cannot be read: \(error)")
    }
  }
}

/// Collects the worksheets that a workbook lists.
private final class XLSXBookReader: XMLStreamReader {
  var sheets: [XLSXWorkbook.Sheet] = []

  func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) throws {
    guard XMLName.local(name) == "sheet" else { return }
    func attribute(_ name: String) -> String? { attributes.first { XMLName.local($0.name) == name }?.value }
    guard let relationship = attribute("id") else { return }
    let isHidden = ["hidden", "veryHidden"].contains(attribute("state"))
    sheets.append(
      XLSXWorkbook.Sheet(name: attribute("name") ?? "", relationship: relationship, isHidden: isHidden))
  }

  func end(_ name: String) throws {}
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func skipped(entity: String, line: Int) {}
}

/// Collects where the parts of a workbook are, by their relationship's id.
private final class XLSXRelationshipsReader: XMLStreamReader {
  var targets: [String: (path: String, type: String)] = [:]

  func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) throws {
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    guard XMLName.local(name) == "Relationship", let id = attribute("Id"), let target = attribute("Target") else {
      return
    }
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    targets[id] = (path, attribute("Type")?.split(separator: "/").last.map(String.init) ?? "")
  }

  func end(_ name: String) throws {}
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func skipped(entity: String, line: Int) {}
}
