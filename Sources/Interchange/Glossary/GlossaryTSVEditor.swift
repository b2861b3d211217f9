package import Bitext
internal import Languages

/// A glossary TSV that entries are added to; every line that is not changed stays as it is, byte for byte.
package struct GlossaryTSVEditor: Sendable {
  /// What became of an entry.
  package enum Change: Hashable, Sendable {
    /// It is a new row.
    case added
    /// Its new forms joined the row of the same source and target.
    case joined
    /// The row says all of it already.
    case unchanged
  }

  private var lines: [String]
  private let header: [String]
  private let headerLine: Int
  private let lineEnd: String
  private let file: String
  /// The rows by their lines, and the line that has a source or a variant, by level-1 folding.
  private var rows: [Int: GlossaryEntry] = [:]
  private var sources: [String: Int] = [:]
  private var variants: [String: Int] = [:]
  /// The columns of added entries that the file does not have.
  package private(set) var missingColumns: [String] = []

  /// An editor of a file's text; an empty text becomes a new file with the usual columns and these of the owner's.
  ///
  /// - Throws: ``InputError`` where the header is not a glossary's.
  package init(
    _ text: String, file: String, ownColumns: [String] = [], from source: Language = .arabic,
    to target: Language = .english
  ) throws(InputError) {
    self.file = file
    lineEnd = text.unicodeScalars.contains("\r") ? "\r\n" : "\n"
    var lines =
      text.isEmpty
      ? []
      : text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
        String($0.last == "\r" ? $0.dropLast() : $0)
      }
    if lines.last?.isEmpty == true { lines.removeLast() }
    if lines.allSatisfy({ $0.isEmpty || $0.hasPrefix("#") }) {
      lines.append(LinearTSV.row(GlossaryTSV.columns + ownColumns))
    }
    headerLine = lines.firstIndex { !$0.isEmpty && !$0.hasPrefix("#") } ?? 0
    let cells = LinearTSV.cells(of: String(lines[headerLine].unicodeScalars.drop { $0 == "\u{FEFF}" }))
    let columns = GlossaryColumns(from: source, to: target)
    header = try GlossaryRowParser(header: cells, columns: columns, file: file, line: headerLine + 1).names
    self.lines = lines
    for entry in try GlossaryTSV.read(self.text, file: file, from: source, to: target).entries {
      register(entry, line: entry.place.line)
    }
  }

  /// The text of the edited file.
  package var text: String { lines.joined(separator: lineEnd) + lineEnd }

  /// Adds an entry as the last row, or its forms to the row that has the same source and target.
  ///
  /// - Throws: ``InputError`` where the source has another target in the file, or a field has no column in it.
  package mutating func add(_ entry: GlossaryEntry) throws(InputError) -> Change {
    note(columnsOf: entry)
    let key = Folding.folded(entry.source, level: .one)
    guard let line = sources[key], let known = rows[line] else {
      if let line = variants[key], let claim = rows[line] {
        throw InputError(
          .invalid, file: file, place: "line \(line)",
          "\(entry.source) is a variant of \(claim.source) (\(claim.target)) already; remove it there first")
      }
      try refuseClaimed(entry.variants, except: nil)
      lines.append(try row(of: entry))
      register(entry, line: lines.count)
      return .added
    }
    guard known.target == entry.target else {
      throw InputError(
        .invalid, file: file, place: "line \(line)",
        "\(entry.source) is \(known.target) already; add \(entry.target) to it as an allowed form, or change the row")
    }
    let joined = joined(known, entry)
    if joined == known { return .unchanged }
    try refuseClaimed(joined.variants, except: line)
    lines[line - 1] = try row(of: joined)
    register(joined, line: line)
    return .joined
  }

  /// A source form that another row has cannot be a variant too.
  private func refuseClaimed(_ forms: [String], except own: Int?) throws(InputError) {
    for form in forms {
      let key = Folding.folded(form, level: .one)
      guard let line = sources[key] ?? variants[key], line != own, let claim = rows[line] else { continue }
      throw InputError(
        .invalid, file: file, place: "line \(line)",
        "\(form) belongs to \(claim.source) (\(claim.target)) already; remove it there first")
    }
  }

  private mutating func note(columnsOf entry: GlossaryEntry) {
    for column in entry.extra where !column.value.isEmpty && !header.contains(column.name) {
      if !missingColumns.contains(column.name) { missingColumns.append(column.name) }
    }
  }

  private mutating func register(_ entry: GlossaryEntry, line: Int) {
    rows[line] = entry
    sources[Folding.folded(entry.source, level: .one)] = line
    for variant in entry.variants { variants[Folding.folded(variant, level: .one)] = line }
  }

  private func joined(_ known: GlossaryEntry, _ entry: GlossaryEntry) -> GlossaryEntry {
    var result = known
    result.variants += entry.variants.filter { !known.variants.contains($0) && $0 != known.source }
    result.allowed += entry.allowed.filter { !known.allowed.contains($0) && $0 != known.target }
    result.forbidden += entry.forbidden.filter { !known.forbidden.contains($0) }
    if result.short.isEmpty { result.short = entry.short }
    if result.domain.isEmpty { result.domain = entry.domain }
    if result.note.isEmpty { result.note = entry.note }
    for column in entry.extra where header.contains(column.name) {
      guard let index = result.extra.firstIndex(where: { $0.name == column.name }) else { continue }
      if result.extra[index].value.isEmpty { result.extra[index].value = column.value }
    }
    return result
  }

  private func row(of entry: GlossaryEntry) throws(InputError) -> String {
    for column in GlossaryTSV.columns where !header.contains(column) && column != "type" {
      guard GlossaryTSV.cell(column, of: entry).isEmpty else {
        throw InputError(
          .invalid, file: file, place: "line \(headerLine + 1)", "the header has no column \(column); add it first")
      }
    }
    // A list with several columns is written into the first.
    return LinearTSV.row(
      header.enumerated().map { index, column in
        header.firstIndex(of: column) == index ? GlossaryTSV.cell(column, of: entry) : ""
      })
  }
}
