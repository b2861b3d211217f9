import Bitext
import Foundation
import Interchange
import Names
import Terminology

/// Precision and recall of names found in sentences that a person labelled.
///
/// Labels are rows of sentence id, start, end, and what helps a reader; a row of an id alone is a sentence without a name.
/// What the glossary recognises is masked, as in a draft, and labels there are not counted. A name counts as found where the
/// label and the mention overlap.
struct RecognitionBenchmark {
  private typealias Labels = [(id: String, range: Range<Int>?)]
  private let sentences: [String: String]
  private let labels: Labels
  private let recognizer: NameRecognizer
  private let glossary: Recognizer

  init(words: String, labels: String, glossary: String, sentences path: String) throws {
    recognizer = NameRecognizer(evidence: WordEvidence([UInt8](try Data(contentsOf: URL(fileURLWithPath: words)))))
    self.labels = try Self.labels(labels)
    self.glossary = Recognizer(
      entries: try GlossaryFiles.read([glossary], from: .arabic, to: .english).entries, language: .arabic)
    let rows = try Self.rows(path).filter { $0.count >= 3 }
    sentences = Dictionary(rows.map { ($0[1], $0[2]) }) { first, _ in first }
  }

  /// Prints what is missed and wrong, then the figures.
  func report() {
    var (found, right, wanted, recalled) = (0, 0, 0, 0)
    for (id, rows) in Dictionary(grouping: labels, by: \.id).sorted(by: { $0.key < $1.key }) {
      guard let text = sentences[id] else { continue }
      let known = glossary.hits(in: text).map(\.range)
      let labelled = rows.compactMap(\.range)
      let expected = labelled.filter { label in !known.contains { $0.overlaps(label) } }
      let mentions = recognizer.names(in: text, known: known)
      let wrong = mentions.filter { mention in !labelled.contains { $0.overlaps(mention.range) } }
      let reached = expected.filter { label in mentions.contains { $0.range.overlaps(label) } }
      for mention in wrong { print("wrong", id, mention.text, separator: "\t") }
      for label in expected where !reached.contains(label) {
        print("missed", id, String(decoding: Array(text.utf8)[label], as: UTF8.self), separator: "\t")
      }
      found += mentions.count
      right += mentions.count - wrong.count
      wanted += expected.count
      recalled += reached.count
    }
    print("labels \(wanted), found \(found)")
    print("precision", Double(right) / Double(max(1, found)), "recall", Double(recalled) / Double(max(1, wanted)))
  }

  private static func labels(_ path: String) throws -> Labels {
    try rows(path).map { cells in
      guard cells.count >= 3, let start = Int(cells[1]), let end = Int(cells[2]), start < end else {
        return (cells[0], nil)
      }
      return (cells[0], start..<end)
    }
  }

  private static func rows(_ path: String) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
