/// A resource that is a list: one item a line, `#` beginning a comment line, blank lines ignored.
///
/// Each file's first comment names where its items come from.
package enum WordList {
  /// The items of a list, in their order.
  package static func items(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.trimmingSpaces() }
      .filter { !$0.isEmpty }
  }

  /// The items of a list whose lines are cells between tabs.
  package static func rows(of bytes: [UInt8]) -> [[String]] {
    items(of: bytes).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
    }
  }
}

extension StringProtocol {
  /// The text without the spaces, tabs and carriage returns around it.
  package func trimmingSpaces() -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
