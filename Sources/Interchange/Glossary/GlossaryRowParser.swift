internal import Bitext
internal import Languages

/// Turns the cells of a row into an entry by the names in the header.
struct GlossaryRowParser {
  /// The header's columns: those with a meaning by that, the owner's by their own names.
  let names: [String]
  private let file: String
  /// Where each column with a meaning stands; the lists may have several.
  private let positions: [String: [Int]]
  /// The columns of the owner's, by their own names.
  private let others: [(position: Int, name: String)]
  /// Whether the types are ours; another tool's categories may be anything.
  private let isOwnType: Bool

  /// A parser for rows under a header.
  ///
  /// - Throws: ``InputError`` where the header lacks `source` or `target`, or names a column twice.
  init(header: [String], columns: GlossaryColumns, file: String, line: Int) throws(InputError) {
    self.file = file
    isOwnType = header.contains { $0.trimmingSpaces().lowercased() == "type" }
    var names = columns.names(of: header)
    var positions: [String: [Int]] = [:]
    var others: [(position: Int, name: String)] = []
    var seen: [String: Int] = [:]
    for (position, name) in names.enumerated() where !name.isEmpty {
      if GlossaryTSV.columns.contains(name) {
        guard positions[name] == nil || GlossaryColumns.lists.contains(name) else {
          throw InputError(.invalid, file: file, place: "line \(line)", "the header has two columns \(name); keep one")
        }
        positions[name, default: []].append(position)
      } else {
        let number = seen[name, default: 0] + 1
        seen[name] = number
        let own = header[position].trimmingSpaces()
        names[position] = number == 1 ? own : "\(own) \(number)"
        others.append((position, names[position]))
      }
    }
    for column in ["source", "target"] where positions[column] == nil {
      let found = header.map { $0.trimmingSpaces() }.joined(separator: ", ")
      throw InputError(
        .invalid, file: file, place: "line \(line)", "the header has no column \(column); it has: \(found)")
    }
    self.names = names
    self.positions = positions
    self.others = others
  }

  /// Whether a row could be the header of a glossary.
  static func isHeader(_ cells: [String], columns: GlossaryColumns) -> Bool {
    let names = columns.names(of: cells)
    return names.contains("source") && names.contains("target")
  }

  /// Reads one row into the result: as an entry, as a problem, or both.
  func read(_ cells: [String], line: Int, into result: inout ReadEntries) {
    func report(_ message: String) {
      result.problems.append(InputError(.invalid, file: file, place: "line \(line)", message))
    }
    guard cells.count <= names.count || cells[names.count...].allSatisfy(\.isEmpty) else {
      return report("\(cells.count) cells where the header has \(names.count); remove tabs or name the column")
    }
    guard cells.count >= names.count else {
      return report("\(cells.count) cells where the header has \(names.count); add tabs for the empty ones")
    }
    let source = cell("source", of: cells)
    guard !source.isEmpty else { return report("no source; write the source form or remove the row") }
    guard !cell("target", of: cells).isEmpty else {
      return report("no target; write the target form or remove the row")
    }
    let type = cell("type", of: cells)
    if isOwnType, !type.isEmpty, EntryType(rawValue: type.lowercased()) == nil {
      let known = EntryType.allCases.map(\.rawValue).joined(separator: ", ")
      report("type \(type) is not known and is read as term; use one of: \(known)")
    }
    result.entries.append(
      GlossaryEntry(
        source: source, target: cell("target", of: cells), type: EntryType(rawValue: type.lowercased()) ?? .term,
        variants: list("variants", of: cells), allowed: list("allowed", of: cells),
        forbidden: list("forbidden", of: cells), short: cell("short", of: cells), domain: cell("domain", of: cells),
        note: cell("note", of: cells),
        extra: others.map { UnitProperty(name: $0.name, value: cells[$0.position]) },
        place: EntryPlace(file: file, line: line)))
  }

  private func cell(_ column: String, of cells: [String]) -> String {
    guard let position = positions[column]?.first else { return "" }
    return cells[position].trimmingSpaces()
  }

  private func list(_ column: String, of cells: [String]) -> [String] {
    (positions[column] ?? []).flatMap { GlossaryColumns.items(of: cells[$0].trimmingSpaces()) }
  }
}
