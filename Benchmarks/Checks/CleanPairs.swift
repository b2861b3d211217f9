import Bitext
import Foundation

/// Human translations, taken as clean: one pair a row, Arabic and English in the last two columns.
struct CleanPairs {
  /// The pairs that the checks were tuned on.
  var tuning: [TranslatedPair] = []
  /// The pairs that nobody looked at.
  var heldOut: [TranslatedPair] = []

  /// Reads TSV files with a header; every second row is held out.
  ///
  /// - Parameter rejected: ids of pairs that a reader judged to be wrong or no translation of each other.
  init(files: [String], rejected: Set<String>) throws {
    for file in files {
      let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").dropFirst()
      for (index, row) in rows.enumerated() {
        let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count >= 3 else { continue }
        let id = String(cells[cells.count - 3])
        let pair = TranslatedPair(
          id: id, source: String(cells[cells.count - 2]), target: String(cells[cells.count - 1]))
        guard !rejected.contains(id) else { continue }
        if index % 2 == 0 { tuning.append(pair) } else { heldOut.append(pair) }
      }
    }
  }
}
