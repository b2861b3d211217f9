import Interchange

/// One row of an overrides file; `nil` where ICU's own name stays.
struct OverrideRow {
  var code: String
  var source: String?
  var target: String?
  var variants: [String] = []
  var allowed: [String] = []
  var forbidden: [String] = []
  var short = ""
  var note = ""
}

/// A file of overrides: a header row, then a row for each code, or `+` for a name that has none.
struct Overrides {
  let rows: [OverrideRow]

  init(path: String) throws {
    let text = try TextDecoder.decode(try InputFile.bytes(of: path), file: path).text
    let lines = LinearTSV.lines(of: text).filter { !$0.text.hasPrefix("#") && !$0.text.isEmpty }
    let header = lines.first.map { LinearTSV.cells(of: $0.text) } ?? []
    rows = lines.dropFirst().map { line in
      let cells = LinearTSV.cells(of: line.text)
      func cell(_ name: String) -> String {
        guard let place = header.firstIndex(of: name), place < cells.count else { return "" }
        return cells[place]
      }
      func list(_ name: String) -> [String] {
        cell(name).split(separator: "|").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
      }
      return OverrideRow(
        code: cell("code"), source: cell("source").isEmpty ? nil : cell("source"),
        target: cell("target").isEmpty ? nil : cell("target"), variants: list("variants"), allowed: list("allowed"),
        forbidden: list("forbidden"), short: cell("short"), note: cell("note"))
    }
  }
}
