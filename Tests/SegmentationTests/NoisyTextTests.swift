import Bitext
import Foundation
import Segmentation
import Testing

struct NoisyTextTests {
  @Test(arguments: NoisyCase.all)
  func `Text as it is scraped gives the segments of its fixture`(_ noisy: NoisyCase) {
    let segmentation = Segmenter(language: .arabic).segment(noisy.text)
    #expect(segmentation.segments.map { NoisyCase.singleSpaced($0.text) } == noisy.segments, "\(noisy.title)")
    #expect(Lossless.problem(in: segmentation, of: noisy.text) == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func `Every kind of line end ends a heading`(_ lineEnd: String) {
    let text = "قمة بيونغ يانغ\(lineEnd)وصل الوزير الروسي سيرغي لافروف إلى كوريا الشمالية يوم الجمعة في زيارة رسمية."
    let segments = Segmenter(language: .arabic).segment(text).segments
    #expect(segments.map(\.kind) == [.heading, .sentence])
  }

  @Test(arguments: ["\u{200E}", "\u{200F}", "\u{061C}", "\u{202C}", "\u{2069}", "\u{FEFF}", "\u{200C}"])
  func `A direction mark behind a stop stays with its sentence`(_ mark: String) {
    let text = "وصل الوزير إلى المدينة.\(mark) وقال إن المحادثات ستطول.\(mark)"
    let segments = Segmenter(language: .arabic).segment(text).segments.map(\.text)
    #expect(segments == ["وصل الوزير إلى المدينة.\(mark)", "وقال إن المحادثات ستطول.\(mark)"])
  }

  @Test(arguments: ["\u{202B}", "\u{2067}", "\u{200F}"])
  func `A direction control before a sentence begins it`(_ mark: String) {
    let text = "وصل الوزير إلى المدينة. \(mark)وقال إن المحادثات ستطول."
    let segments = Segmenter(language: .arabic).segment(text).segments.map(\.text)
    #expect(segments == ["وصل الوزير إلى المدينة.", "\(mark)وقال إن المحادثات ستطول."])
  }

  @Test(arguments: ["", " ", "\n\n\r\n", "\u{FEFF}", "\u{200F}\n\u{200F}", "...", ".", "؟", "\"", "\u{0}", "\u{2028}"])
  func `Next to nothing is still lossless`(_ text: String) {
    #expect(Lossless.problem(in: Segmenter(language: .arabic).segment(text), of: text) == nil)
  }
}

/// A text as it was scraped, and its segments.
struct NoisyCase: Sendable, CustomTestStringConvertible {
  var title: String
  var text: String
  var segments: [String]
  var testDescription: String { title }

  static var all: [NoisyCase] {
    Fixture.text("arabic-noise").components(separatedBy: "====\n").compactMap { part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
      guard let title = lines.first, let arrow = lines.firstIndex(of: "->") else { return nil }
      return NoisyCase(
        title: String(title.dropFirst(2)), text: lines[1..<arrow].joined(separator: "\n"),
        segments: lines[(arrow + 1)...].filter { !$0.isEmpty }.map(String.init))
    }
  }

  static func singleSpaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
