internal import Languages

/// Text made safe for an HTML page.
enum HTMLText {
  /// The text with what HTML would read as markup escaped, and direction controls shown as they are named.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": result += Isolates.visible(String(scalar))
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// A span of a text that a page marks: a class for its looks, a title for what a reader sees on hover.
struct HTMLMark: Hashable, Sendable {
  /// Where, in UTF-8 offsets.
  var range: Range<Int>
  /// The class, as the page's style sheet knows it.
  var style: String
  /// What it says on hover.
  var title: String
}

extension HTMLText {
  /// The text with its marks as `span` elements; where marks overlap, a span carries the classes and titles of all.
  static func marked(_ text: String, _ marks: [HTMLMark]) -> String {
    let end = text.utf8.count
    let visible = marks.filter { !$0.range.isEmpty }
    let edges = Set(visible.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, end]).sorted()
    return zip(edges, edges.dropFirst()).map { start, stop in
      let part = escaped(text.slice(start..<stop))
      let covering = visible.filter { $0.range.lowerBound <= start && stop <= $0.range.upperBound }
      guard !covering.isEmpty else { return part }
      let styles = covering.map(\.style).joined(separator: " ")
      let title = escaped(covering.map(\.title).filter { !$0.isEmpty }.joined(separator: "\n"))
      return "<span class=\"\(styles)\" title=\"\(title)\">\(part)</span>"
    }.joined()
  }
}
