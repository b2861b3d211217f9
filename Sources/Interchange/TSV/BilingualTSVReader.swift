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
    let table = try HeadedTSV(text, file: file, required: ["source", "target"])
    let pairs = table.rows.enumerated().map { index, row in
      TranslatedPair(
        id: row["id"] ?? String(index + 1), isNumbered: row["id"] == nil,
        kind: row["kind"].flatMap(SegmentKind.init(rawValue:)) ?? .sentence,
        source: row["source"] ?? "", target: row["target"] ?? "",
        origin: row["origin"].flatMap(DraftOrigin.init(rawValue:)), score: row["score"].flatMap { Int($0) },
        line: row.line)
    }
    return ReadPairs(pairs: pairs, problems: table.problems)
  }

  /// The pairs of a bilingual TSV by its bytes, in whatever encoding.
  ///
  /// A row that is no text (a zero byte, another encoding than the rest, megabytes without an end) is reported with its
  /// line and the rest is read.
  ///
  /// - Throws: ``InputError`` where the file is empty, no text at all, or the header lacks `source` or `target`.
  package static func read(_ bytes: [UInt8], file: String) throws(InputError) -> ReadPairs {
    let table = try TableBytes(bytes, file: file)
    var read = try read(table.text, file: file)
    read.problems = (table.problems + read.problems.map { (line: $0.line, error: $0) }).sorted { $0.line < $1.line }
      .map(\.error)
    return read
  }
}
