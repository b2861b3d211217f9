import Bitext
import Foundation
import ICU
import Segmentation

/// The segmenter's speed beside ICU's own sentence iterator, on the same text in the same run.
enum Speed {
  static func run(_ paths: [String]) throws {
    var sentences: [String] = []
    for path in paths { sentences += try Corpus.documents(path).joined() }
    guard !sentences.isEmpty else { return print("speed: give one or more TSV files with a column `ar`") }
    let text = article(of: sentences, bytes: 20_000_000)
    let segmenter = Segmenter(language: .arabic)
    print("\(text.utf8.count / 1_000_000) MB of Arabic, one thread, best of five")
    let icuOverUTF8 = try megabytesPerSecond(text) { try BreakIterator.spans(.sentence, in: text, locale: "ar").count }
    let icuOverUTF16 = try megabytesPerSecond(text) {
      try BreakIterator.boundariesInUTF16(.sentence, of: text, locale: "ar").count
    }
    let ours = megabytesPerSecond(text) { segmenter.ranges(of: text).count }
    let full = megabytesPerSecond(text) { segmenter.segment(text).segments.count }
    print("ICU over UTF-8            \(Int(icuOverUTF8)) MB/s")
    print("ICU, UTF-16 conversion in \(Int(icuOverUTF16)) MB/s")
    print(
      "Dragoman, to offsets      \(Int(ours)) MB/s, \(ratio(ours, max(icuOverUTF8, icuOverUTF16))) × ICU's faster way")
    print("Dragoman, whole segments  \(Int(full)) MB/s")
  }

  static func megabytesPerSecond(_ text: String, _ work: () throws -> Int) rethrows -> Double {
    let clock = ContinuousClock()
    var best = Duration.seconds(1000)
    for _ in 0..<5 { best = min(best, try clock.measure { _ = try work() }) }
    let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
    return Double(text.utf8.count) / 1e6 / seconds
  }

  private static func ratio(_ left: Double, _ right: Double) -> String { String(Double(Int(left / right * 100)) / 100) }

  /// Paragraphs of three sentences, over and over.
  static func article(of sentences: [String], bytes: Int) -> String {
    var text = ""
    text.reserveCapacity(bytes + 1000)
    var number = 0
    while text.utf8.count < bytes {
      text += sentences[number % sentences.count]
      number += 1
      text += number % 3 == 0 ? "\n" : " "
    }
    return text
  }
}
