import Bitext
import Interchange
import Terminology

/// Precision and recall of recognised names and country terms on sentences that a person labelled.
///
/// Labels are rows of sentence id, start, end (UTF-8 offsets in the sentence) and the entry's source; the sentences are in
/// a TSV whose columns are document, id, Arabic. Terms other than names and nationalities are not labelled.
struct LabelledAccuracy {
  private let recognizer: Recognizer
  private let sentences: [(id: String, text: String)]

  init(glossaries: [String], sentences path: String) throws {
    let entries = try GlossaryFiles.read(glossaries).entries.filter {
      $0.type.isName || $0.place.file.hasSuffix("nationalities.tsv")
    }
    recognizer = Recognizer(entries: entries)
    let text = String(decoding: try InputFile.bytes(of: path), as: UTF8.self)
    sentences = text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.count >= 3 ? (String(cells[1]), String(cells[2])) : nil
    }
  }

  /// The hits in the form of labels.
  func found() -> [String] {
    sentences.flatMap { sentence in
      recognizer.hits(in: sentence.text).map { hit in
        "\(sentence.id)\t\(hit.range.lowerBound)\t\(hit.range.upperBound)\t\(hit.entry.source)"
      }
    }
  }

  /// Prints precision and recall against a file of labels, and what differs.
  func report(labels path: String) throws {
    let text = String(decoding: try InputFile.bytes(of: path), as: UTF8.self)
    let labels = Set(text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
    let found = Set(found())
    let right = labels.intersection(found).count
    for label in labels.subtracting(found).sorted() { print("missed\t\(label)") }
    for hit in found.subtracting(labels).sorted() { print("wrong\t\(hit)") }
    let precision = Double(right) / Double(max(1, found.count))
    let recall = Double(right) / Double(max(1, labels.count))
    print("labels \(labels.count), found \(found.count), right \(right)")
    print("precision \(rounded(precision)), recall \(rounded(recall))")
  }

  private func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}
