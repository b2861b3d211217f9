import Foundation
import Testing

/// Text fixtures of tests: a line is a text, a tab, and what is expected of it.
enum Fixture {
  struct Line: Sendable, CustomTestStringConvertible {
    var text: String
    var expected: String
    var testDescription: String { text }
  }

  static func lines(of file: String) -> [Line] {
    guard let url = Bundle.module.url(forResource: "Fixtures/\(file)", withExtension: nil),
      let content = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    return content.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let cells = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      return cells.count == 2 ? Line(text: String(cells[0]), expected: String(cells[1])) : nil
    }
  }
}
