internal import Bitext

/// The units of a TMX as pairs to check.
enum TMXPairs {
  /// Reads a file to its end; the units before a place where it stops being XML are given.
  ///
  /// - Throws: ``InputError`` where the file is no TMX, or is damaged before its first unit.
  static func read(
    _ reading: UnitReading, pieces next: () throws(InputError) -> [UInt8]
  ) throws(InputError) -> ReadPairs {
    var pairs: [TranslatedPair] = []
    do throws(InputError) {
      let summary = try BilingualFile.input {
        try withoutActuallyEscaping(next) { next in
          try TMXReader.read(reading, pieces: next) { pairs.append(pair(of: $0, number: pairs.count + 1)) }
        }
      }
      return ReadPairs(pairs: pairs, problems: problems(of: summary, reading))
    } catch {
      guard !pairs.isEmpty else { throw error }
      var error = error
      error.message += "; only the \(pairs.count) units before it are read"
      return ReadPairs(pairs: pairs, problems: [error])
    }
  }

  private static func problems(of summary: UnitReadingSummary, _ reading: UnitReading) -> [InputError] {
    let others = summary.skipped - summary.problems.count
    guard others > 0 else { return summary.problems }
    return summary.problems + [
      InputError(.invalid, file: reading.file, "\(others) more units are left out; see memory import")
    ]
  }

  private static func pair(of read: ReadUnit, number: Int) -> TranslatedPair {
    let unit = read.unit
    let id = unit.properties.first { $0.name == "tuid" }?.value
    return TranslatedPair(
      id: id ?? String(number), isNumbered: id == nil, source: unit.source, target: unit.target, line: read.line,
      sourceCodes: unit.sourceCodes, targetCodes: unit.targetCodes)
  }
}
