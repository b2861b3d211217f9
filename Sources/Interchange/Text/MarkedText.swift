/// A text for the terminal in which some words are marked.
enum MarkedText {
  /// The text with the words at these ranges of UTF-8 offsets painted, or between brackets where there is no colour.
  static func text(_ text: String, marks: [Range<Int>], style: TextStyle, ink: TextStyle.Ink) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var start = 0
    for mark in marks.sorted(by: { $0.lowerBound < $1.lowerBound })
    where !mark.isEmpty && mark.lowerBound >= start && mark.upperBound <= bytes.count {
      result += visible(bytes[start..<mark.lowerBound])
      let words = visible(bytes[mark])
      result += style.hasColor ? style.paint(words, ink) : "[\(words)]"
      start = mark.upperBound
    }
    return "\u{2068}" + result + visible(bytes[start...]) + "\u{2069}"
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    Isolates.visible(String(decoding: bytes, as: UTF8.self))
  }
}
