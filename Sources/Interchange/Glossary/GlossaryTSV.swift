package import Bitext
internal import Languages

/// Entries read from glossary files, with what was wrong in them.
package struct ReadEntries: Hashable, Sendable {
  /// The good rows, in order; each knows its file and line.
  package var entries: [GlossaryEntry]
  /// The rows that could not be used, or not wholly: each with its line and what to do.
  package var problems: [InputError]
  /// How many concepts of termbases have no term in use in one of the two languages, and are no entries.
  package var leftOut = 0

  package init(entries: [GlossaryEntry] = [], problems: [InputError] = []) {
    self.entries = entries
    self.problems = problems
  }
}

/// The glossary TSV: a header row with `source` and `target`, then one entry a row.
///
/// Lines that begin with `#` are comments. Columns may stand in any order; those that only the file's owner knows are kept
/// in ``GlossaryEntry/extra``. Lists (`variants`, `allowed`, `forbidden`) are separated by ` | `. Cells are linear TSV.
package enum GlossaryTSV {
  /// The columns with a meaning, in the order that a new file gets.
  package static let columns = [
    "source", "target", "type", "variants", "allowed", "forbidden", "short", "domain", "note",
  ]

  /// The entries of a glossary TSV.
  ///
  /// A bad row, such as one with fewer cells than the header, is reported with its line and the rest is read.
  ///
  /// - Throws: ``InputError`` where there is no header row with `source` and `target`.
  package static func read(
    _ text: String, file: String, from source: Language = .arabic, to target: Language = .english
  ) throws(InputError) -> ReadEntries {
    var lines = LinearTSV.lines(of: text).filter { !isComment($0.text) && !$0.text.trimmingSpaces().isEmpty }[...]
    guard let first = lines.popFirst() else {
      throw InputError(.invalid, file: file, "the file is empty; it needs a header row with source and target")
    }
    let parser = try GlossaryRowParser(
      header: LinearTSV.cells(of: first.text), columns: GlossaryColumns(from: source, to: target), file: file,
      line: first.number)
    var result = ReadEntries()
    result.entries.reserveCapacity(lines.count)
    for line in lines { parser.read(LinearTSV.cells(of: line.text), line: line.number, into: &result) }
    return result
  }

  /// Entries as a glossary TSV: comment lines first, the usual columns, then those of the entries' own.
  package static func text(of entries: [GlossaryEntry], comments: [String] = []) -> String {
    let extra = ownColumns(of: entries)
    var lines = comments.map { "# \($0)" }
    lines.append(LinearTSV.row(columns + extra))
    for entry in entries { lines.append(LinearTSV.row((columns + extra).map { cell($0, of: entry) })) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The cell of an entry in a column.
  package static func cell(_ column: String, of entry: GlossaryEntry) -> String {
    switch column {
    case "source": entry.source
    case "target": entry.target
    case "type": entry.type.rawValue
    case "variants": entry.variants.joined(separator: listSeparator)
    case "allowed": entry.allowed.joined(separator: listSeparator)
    case "forbidden": entry.forbidden.joined(separator: listSeparator)
    case "short": entry.short
    case "domain": entry.domain
    case "note": entry.note
    default: entry.extra.first { $0.name == column }?.value ?? ""
    }
  }

  /// What stands between the items of a list.
  package static let listSeparator = " | "

  /// The columns that only the entries' owners know, in the order in which they first appear.
  package static func ownColumns(of entries: [GlossaryEntry]) -> [String] {
    var seen = Set(columns)
    return entries.flatMap(\.extra).map(\.name).filter { seen.insert($0).inserted }
  }

  static func isComment(_ line: some StringProtocol) -> Bool { line.utf8.first == 0x23 }
}
