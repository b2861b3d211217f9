/// A message in parts: what it quotes, “…”, and what it says itself, so that Arabic in it keeps to its place.
enum QuotedParts {
  /// The message with each quoted part changed by `quoted`, and the rest by `plain`.
  static func joined(_ message: String, plain: (String) -> String, quoted: (String) -> String) -> String {
    var result = ""
    var rest = message[...]
    while let start = rest.firstIndex(of: "“"), let end = rest[start...].firstIndex(of: "”") {
      let inside = rest.index(after: start)
      result += plain(String(rest[...start])) + quoted(String(rest[inside..<end])) + "”"
      rest = rest[rest.index(after: end)...]
    }
    return result + plain(String(rest))
  }
}
