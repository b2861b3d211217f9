import Foundation

/// Errors in the human translations themselves, confirmed by a reader: what finds them is right.
struct Labels {
  private struct Key: Hashable {
    var id: String
    var check: String
  }

  private var errors: Set<Key> = []

  /// Reads every label file of a folder: id, half, check, what is wrong.
  init(folder: String?) throws {
    guard let folder else { return }
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where file.hasSuffix(".tsv") {
      let lines = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n")
      for line in lines where !line.hasPrefix("#") {
        let cells = line.split(separator: "\t").map(String.init)
        if cells.count >= 3 { errors.insert(Key(id: cells[0], check: cells[2])) }
      }
    }
  }

  /// Whether a pair has an error that a check should find.
  func isError(_ id: String, _ check: String) -> Bool { errors.contains(Key(id: id, check: check)) }
}
