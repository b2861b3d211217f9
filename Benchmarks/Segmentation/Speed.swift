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
    let megabytes = Double(text.utf8.count) / 1e6
    print("\(Int(megabytes)) MB of Arabic, one thread")
    _ = megabytes
  }

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
