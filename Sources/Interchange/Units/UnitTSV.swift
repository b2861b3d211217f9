internal import Bitext
internal import ICU

/// Reads translation units from tab-separated text as a stream: any size in bounded memory.
///
/// The header needs `source` and `target`; `domain`, `project`, `creator`, `created`, `changed`, `status`, `confidence`
/// and `note` go where a unit has a place for them, columns of a draft that describe the proposal are left out, and any
/// other is kept as a property. A file with a column `kind` is a finished draft: its rows are one document in order, and
/// rows of metadata and boilerplate are left out.
package final class UnitTSV {
  private let reading: UnitReading
  private let deliver: (ReadUnit) throws -> Void
  private var columns: [String] = []
  private var isSpreadsheet = false
  private var isDocument = false
  private var line = 0
  private var summary = UnitReadingSummary()

  private init(_ reading: UnitReading, deliver: @escaping (ReadUnit) throws -> Void) {
    self.reading = reading
    self.deliver = deliver
  }

  /// Reads a file to its end and gives each unit to `deliver`, in order.
  ///
  /// Of a document the rows without a translation are given too, with an empty target: their sources are the neighbours
  /// of others.
  ///
  /// - Parameter next: gives the next piece of the file, empty at its end.
  /// - Throws: ``InputError`` where the header lacks `source` or `target`; whatever `deliver` throws.
  package static func read(
    _ reading: UnitReading, pieces next: () throws -> [UInt8], deliver: @escaping (ReadUnit) throws -> Void
  ) throws -> UnitReadingSummary {
    let reader = UnitTSV(reading, deliver: deliver)
    var text = try TextPieces(first: try next(), file: reading.file)
    var rest: [UInt8] = []
    while let piece = try text.next(next) {
      rest += piece
      guard let end = rest.lastIndex(of: 0x0A) else {
        guard rest.count < UnitTSV.mostBytes else {
          throw InputError(
            .invalid, file: reading.file, place: "line \(reader.line + 1)", "the line is too long to be a unit")
        }
        continue
      }
      try reader.read(rest[...end])
      rest = Array(rest[(end + 1)...])
    }
    if !rest.isEmpty { try reader.read(rest[...]) }
    guard !reader.columns.isEmpty else {
      throw InputError(.invalid, file: reading.file, "the file is empty; it needs a header row with source and target")
    }
    return reader.summary
  }

  /// A longer line is no unit.
  private static let mostBytes = 1 << 22

  private func read(_ lines: ArraySlice<UInt8>) throws {
    for bytes in lines.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast(lines.last == 0x0A ? 1 : 0) {
      line += 1
      let content = bytes.last == 0x0D ? bytes.dropLast() : bytes
      if line == 1 { try readHeader(content) } else if !content.isEmpty { try readRow(content) }
    }
  }

  private func readHeader(_ bytes: ArraySlice<UInt8>) throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    isSpreadsheet = bytes.starts(with: mark)
    columns = LinearTSV.cells(of: String(decoding: isSpreadsheet ? bytes.dropFirst(3) : bytes, as: UTF8.self))
    for column in ["source", "target"] where !columns.contains(column) {
      throw InputError(
        .invalid, file: reading.file, place: "line 1",
        "the header has no column \(column); it has: \(columns.joined(separator: ", "))")
    }
    isDocument = columns.contains("kind")
  }

  private func readRow(_ bytes: ArraySlice<UInt8>) throws {
    let raw = bytes.split(separator: 0x09, omittingEmptySubsequences: false)
    guard raw.count == columns.count else {
      return skip("\(raw.count) cells where the header has \(columns.count); add or remove tabs")
    }
    var cells: [String] = []
    for cell in raw {
      guard let text = String(validating: cell, as: UTF8.self) else {
        return skip("not valid UTF-8; save the file as UTF-8")
      }
      let unescaped = text.utf8.contains(0x5C) ? LinearTSV.unescaped(text) : text
      cells.append(isSpreadsheet ? SpreadsheetCell.rearmed(unescaped) : unescaped)
    }
    var row = UnitRowCells(columns: columns, cells: cells)
    guard (row.take("kind").flatMap(SegmentKind.init(rawValue:)) ?? .sentence).isTranslated else { return }
    let unit = row.unit(reading)
    if unit.source.isEmpty || unit.target.isEmpty && !isDocument {
      return skip("the source or the target is empty; the row is left out")
    }
    summary.units += unit.target.isEmpty ? 0 : 1
    try deliver(ReadUnit(unit: unit, isInDocument: isDocument, line: line))
  }

  private func skip(_ message: String) {
    summary.skip(InputError(.invalid, file: reading.file, place: "line \(line)", message))
  }
}

/// The cells of one row, taken out by the name of their column.
private struct UnitRowCells {
  private let columns: [String]
  private var cells: [String]

  init(columns: [String], cells: [String]) {
    self.columns = columns
    self.cells = cells
  }

  /// The cell in a column, once; `nil` where there is no such column or the cell is empty.
  mutating func take(_ column: String) -> String? {
    guard let index = columns.firstIndex(of: column), !cells[index].isEmpty else { return nil }
    defer { cells[index] = "" }
    return cells[index]
  }

  /// The unit that the row is; what is left of the cells becomes its properties.
  mutating func unit(_ reading: UnitReading) -> TranslationUnit {
    for column in ["id", "origin", "score", "terms", "flags"] { _ = take(column) }
    var unit = TranslationUnit(
      source: take("source") ?? "", target: take("target") ?? "", sourceLanguage: reading.source,
      targetLanguage: reading.target,
      origin: UnitOrigin(
        file: take("file") ?? reading.file, project: take("project"), creator: take("creator"),
        created: take("created"), changed: take("changed"), domain: take("domain")))
    unit.status = status(take("status"), confidence: take("confidence"))
    unit.properties = zip(columns, cells).filter { !$1.isEmpty }.map { UnitProperty(name: $0, value: $1) }
    return unit
  }

  private func status(_ name: String?, confidence: String?) -> UnitStatus {
    switch name {
    case "draft": .draft
    case "aligned": .aligned(confidence: confidence.flatMap(Double.init) ?? 0)
    default: .approved
    }
  }
}
