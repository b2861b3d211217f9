import Foundation

/// The sentences of each document joined by a space: how many of the joints are found, and what else.
enum Chunks {
  static func run(_ paths: [String], half: Half, isVerbose: Bool) throws {
    for path in paths {
      var score = Score()
      for (number, document) in try Corpus.documents(path).enumerated() where half.has(number) {
        score.add(document.joined(separator: " "), expected: document, isVerbose: isVerbose)
      }
      score.add("chunks of \(path.split(separator: "/").last ?? "")")
    }
  }
}

/// Sentences by document, read from a TSV file with a header row and the columns `ar` and perhaps `doc_id`.
enum Corpus {
  static func documents(_ path: String, sentencesPerDocument: Int = 9) throws -> [[String]] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let header = lines.first?.split(separator: "\t") ?? []
    guard let arabic = header.firstIndex(of: "ar") else { return [] }
    let identifier = header.firstIndex(of: "doc_id")
    var documents: [[String]] = []
    var last: Substring?
    for line in lines.dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.indices.contains(arabic) else { continue }
      let sentence = cells[arabic].trimmingCharacters(in: .whitespaces)
      let isNew =
        identifier.map { cells[$0] != last }
        ?? ((documents.last?.count ?? sentencesPerDocument) >= sentencesPerDocument)
      last = identifier.map { cells[$0] }
      if isNew { documents.append([]) }
      documents[documents.count - 1].append(sentence)
    }
    return documents
  }
}
