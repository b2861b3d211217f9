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
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    var text = String(self)
    return text.withUTF8 { bytes in
      guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
      else { return "" }
      return String(decoding: bytes[first...last], as: UTF8.self)
    }
  }
}

extension String {
  /// Whether the text has these bytes somewhere; for plain words, many times faster than comparing characters.
  ///
  /// - Complexity: O(*n* · *m*).
  package func hasBytes(of word: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      word.withUTF8Buffer { wanted in
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        return (0...bytes.count - wanted.count).contains { start in
          bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
      }
    }
  }
}
