import Bitext
import Foundation
import Segmentation
import Testing

struct ArabicSentenceTests {
  @Test(arguments: Fixture.paragraphs("arabic-sentences"))
  func `Each line of the fixture is one segment`(_ lines: [String]) {
    let text = lines.joined(separator: " ")
    let segmentation = Segmenter(language: .arabic).segment(text)
    #expect(segmentation.segments.map(\.text) == lines)
    #expect(Lossless.problem(in: segmentation, of: text) == nil)
  }
}

/// Text fixtures.
enum Fixture {
  /// The paragraphs of a fixture, as lines; lines that begin with `#` are comments.
  static func paragraphs(_ name: String) -> [[String]] {
    text(name).components(separatedBy: "\n\n").map { paragraph in
      paragraph.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }.filter { !$0.isEmpty }
  }

  /// The text of a fixture.
  static func text(_ name: String) -> String {
    let url = Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "txt")
    return url.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
  }
}
