/// Cells and rows of tab-separated text, escaped as linear TSV: `\t`, `\n`, `\r` and `\\` stand for what they say.
package enum LinearTSV {
  /// The cell as it is written.
  package static func escaped(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x5C }) else { return cell }
    var result = ""
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// What a written cell says; a backslash before anything else stands for itself.
  package static func unescaped(_ cell: some StringProtocol) -> String {
    guard cell.utf8.contains(0x5C) else { return String(cell) }
    var result = ""
    var scalars = cell.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      switch scalars.next() {
      case "t": result += "\t"
      case "n": result += "\n"
      case "r": result += "\r"
      case "\\": result += "\\"
      case let other?:
        result += "\\"
        result.unicodeScalars.append(other)
      case nil: result += "\\"
      }
    }
    return result
  }

  /// The row as it is written, without its line end.
  package static func row(_ cells: [String]) -> String { cells.map(escaped).joined(separator: "\t") }

  /// The cells of a written row, unescaped.
  package static func cells(of line: some StringProtocol) -> [String] {
    var line = String(line)
    return line.withUTF8 { bytes in
      bytes.split(separator: 0x09, omittingEmptySubsequences: false).map {
        unescaped(String(decoding: $0, as: UTF8.self))
      }
    }
  }

  /// The lines of a text with their numbers from 1; `\n`, `\r\n` and a byte order mark at the start are set aside.
  package static func lines(of text: String) -> [(number: Int, text: String)] {
    var text = text
    return text.withUTF8 { bytes in
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let body = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
      var lines = body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().map { index, line in
        let end = line.last == 0x0D ? line.dropLast() : line
        return (number: index + 1, text: String(decoding: end, as: UTF8.self))
      }
      if lines.last?.text.isEmpty == true { lines.removeLast() }
      return lines
    }
  }
}
