/// Breaking a text into lines of a terminal.
package enum TextWrap {
  /// The lines: words stay whole unless one is wider than a line.
  ///
  /// - Parameter width: columns a line may take; at least one is used.
  package static func lines(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces(of: $0, width: width) }) {
      let columns = DisplayWidth.of(word)
      if used > 0, used + 1 + columns > width {
        lines.append(line)
        line = ""
        used = 0
      }
      line += used > 0 ? " " + word : word
      used += used > 0 ? 1 + columns : columns
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func pieces(of word: Substring, width: Int) -> [String] {
    guard DisplayWidth.of(word) > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if DisplayWidth.of(piece) + DisplayWidth.of(String(character)) > width, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    pieces.append(piece)
    return pieces
  }
}
