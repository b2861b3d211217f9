package import Bitext

/// Pairs read from a bilingual file, with what was wrong in it.
package struct ReadPairs: Hashable, Sendable {
  /// The good rows, in order.
  package var pairs: [TranslatedPair]
  /// The rows that could not be used: each with its line and what to do.
  package var problems: [InputError]

  package init(pairs: [TranslatedPair], problems: [InputError] = []) {
    self.pairs = pairs
    self.problems = problems
  }
}

extension BilingualTSV {
  /// The pairs of a bilingual TSV.
  ///
  /// A bad row is reported with its line and the rest is read. Columns may stand in any order; others are ignored. A
  /// row without an id gets its number.
  ///
  /// - Throws: ``InputError`` where the header lacks `source` or `target`.
  package static func read(_ text: String, file: String) throws(InputError) -> ReadPairs {
    let lines = LinearTSV.lines(of: text)
    guard let header = lines.first.map({ LinearTSV.cells(of: $0.text) }) else {
      throw InputError(.invalid, file: file, "the file is empty; it needs a header row with source and target")
    }
    for column in ["source", "target"] where !header.contains(column) {
      let found = header.joined(separator: ", ")
      throw InputError(.invalid, file: file, place: "line 1", "the header has no column \(column); it has: \(found)")
    }
    let isSpreadsheet = text.unicodeScalars.first == "\u{FEFF}"
    var result = ReadPairs(pairs: [])
    for line in lines.dropFirst() where !line.text.isEmpty {
      var cells = LinearTSV.cells(of: line.text)
      if isSpreadsheet { cells = cells.map(rearmed) }
      guard cells.count == header.count else {
        let message = "\(cells.count) cells where the header has \(header.count); add or remove tabs"
        result.problems.append(InputError(.invalid, file: file, place: "line \(line.number)", message))
        continue
      }
      result.pairs.append(pair(header: header, cells: cells, number: result.pairs.count + 1))
    }
    return result
  }

  private static func pair(header: [String], cells: [String], number: Int) -> TranslatedPair {
    func cell(_ column: String) -> String? {
      header.firstIndex(of: column).map { cells[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }
    return TranslatedPair(
      id: cell("id") ?? String(number),
      kind: cell("kind").flatMap(SegmentKind.init(rawValue:)) ?? .sentence,
      source: cell("source") ?? "", target: cell("target") ?? "",
      origin: cell("origin").flatMap(DraftOrigin.init(rawValue:)), score: cell("score").flatMap { Int($0) })
  }

  /// Takes off the apostrophe that the spreadsheet flavour puts before a formula.
  private static func rearmed(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    guard scalars.first == "'", let second = scalars.dropFirst().first, "=+-@\t\r".unicodeScalars.contains(second)
    else { return cell }
    return String(scalars.dropFirst())
  }
}
