/// How a page for people is set: how wide, and whether in colour.
package struct TextStyle: Hashable, Sendable {
  /// The width in columns.
  package var width: Int
  /// Whether escape sequences for colour may be written.
  package var hasColor: Bool

  package init(width: Int, hasColor: Bool) {
    self.width = width
    self.hasColor = hasColor
  }

  /// A colour or weight of the terminal.
  package enum Ink: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"
    case cyan = "36"
  }

  /// The text in an ink, where there is colour.
  package func paint(_ text: String, _ ink: Ink) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
