internal import Bitext
internal import Languages

/// Turns the cells of a row into an entry by the names in the header.
struct GlossaryRowParser {
  private let header: [String]
  private let file: String
  private let positions: [String: Int]

  /// A parser for rows under a header.
  ///
  /// - Throws: ``InputError`` where the header lacks `source` or `target`, or names a column twice.
  init(header: [String], file: String, line: Int) throws(InputError) {
    self.header = header.map { $0.trimmingSpaces() }
    self.file = file
    var positions: [String: Int] = [:]
    for (position, column) in self.header.enumerated() where !column.isEmpty {
      let name = GlossaryColumns.name(for: column)
      guard positions[name] == nil else {
        throw InputError(.invalid, file: file, place: "line \(line)", "the header has two columns \(name); keep one")
      }
      positions[name] = position
    }
    for column in ["source", "target"] where positions[column] == nil {
      let found = self.header.joined(separator: ", ")
      throw InputError(
        .invalid, file: file, place: "line \(line)", "the header has no column \(column); it has: \(found)")
    }
    self.positions = positions
  }

  /// Reads one row into the result: as an entry, as a problem, or both.
  func read(_ cells: [String], line: Int, into result: inout ReadEntries) {
    func report(_ message: String) {
      result.problems.append(InputError(.invalid, file: file, place: "line \(line)", message))
    }
    guard cells.count <= header.count || cells[header.count...].allSatisfy(\.isEmpty) else {
      return report("\(cells.count) cells where the header has \(header.count); remove tabs or name the column")
    }
    guard cells.count >= header.count else {
      return report("\(cells.count) cells where the header has \(header.count); add tabs for the empty ones")
    }
    let source = cell("source", of: cells)
    guard !source.isEmpty else { return report("no source; write the source form or remove the row") }
    guard !cell("target", of: cells).isEmpty else {
      return report("no target; write the target form or remove the row")
    }
    let type = cell("type", of: cells)
    if !type.isEmpty, EntryType(rawValue: type.lowercased()) == nil {
      let known = EntryType.allCases.map(\.rawValue).joined(separator: ", ")
      report("type \(type) is not known and is read as term; use one of: \(known)")
    }
    result.entries.append(
      GlossaryEntry(
        source: source, target: cell("target", of: cells), type: EntryType(rawValue: type.lowercased()) ?? .term,
        variants: list("variants", of: cells), allowed: list("allowed", of: cells),
        forbidden: list("forbidden", of: cells), short: cell("short", of: cells), domain: cell("domain", of: cells),
        note: cell("note", of: cells), extra: extra(of: cells), place: EntryPlace(file: file, line: line)))
  }

  private func cell(_ column: String, of cells: [String]) -> String {
    guard let position = positions[column], position < cells.count else { return "" }
    return cells[position].trimmingSpaces()
  }

  private func list(_ column: String, of cells: [String]) -> [String] {
    GlossaryColumns.items(of: cell(column, of: cells))
  }

  private func extra(of cells: [String]) -> [UnitProperty] {
    guard header.count > positions.count || positions.keys.contains(where: { !GlossaryTSV.columns.contains($0) }) else {
      return []
    }
    return header.enumerated().compactMap { position, column in
      let name = GlossaryColumns.name(for: column)
      guard !column.isEmpty, !GlossaryTSV.columns.contains(name), position < cells.count else { return nil }
      return UnitProperty(name: column, value: cells[position])
    }
  }
}
