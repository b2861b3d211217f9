internal import Foundation
internal import Languages

/// Counts what recognition knows of words: the vocabulary of a text, and how much oftener letters stand in names.
package struct WordEvidenceTrainer {
  /// Letters seen in fewer words than this say nothing.
  private static let rarest = 5
  private var names: Set<String> = []
  private var text: [String: Int] = [:]

  package init() {}

  /// Takes the names of a table whose first column is Arabic.
  package mutating func addNames(_ table: String) {
    for line in table.split(separator: "\n").dropFirst() { names.formUnion(words(of: String(line))) }
  }

  /// Takes the words of a text; what is not in Arabic script is passed over.
  package mutating func addText(_ table: String) {
    for word in words(of: table) {
      text[word, default: 0] += 1
      if let rest = withoutArticle(word) { text[rest, default: 0] += 1 }
    }
  }

  /// The file: a word a line, then letters and their log-odds.
  package var file: String {
    let seen = text.keys.filter { !names.contains($0) || text[$0] ?? 0 >= 3 }.sorted()
    let ordinary = text.keys.filter { !names.contains($0) || text[$0] ?? 0 >= 2 }
    let inNames = counts(names)
    let inText = counts(ordinary)
    let letters = Set(inNames.keys).union(inText.keys).filter {
      inNames[$0, default: 0] + inText[$0, default: 0] >= Self.rarest
    }
    let listed = names.filter { text[$0] == nil && (3...12).contains($0.unicodeScalars.count) }.map { "^\($0)$\t" }
    let rows = letters.map { letters in
      let name = Double(inNames[letters, default: 0] + 1) / Double(names.count + 2)
      let other = Double(inText[letters, default: 0] + 1) / Double(ordinary.count + 2)
      return letters + "\t" + String(format: "%.1f", log(name / other))
    }
    return
      ([
        "# Words of TICO-19 (CC0); names, and the odds of their letters, from google/transliteration (Apache-2.0) and "
          + "Wikidata (CC0); by train-names."
      ]
      + seen + (rows + listed).sorted()).joined(separator: "\n") + "\n"
  }

  /// The word of a text without the article before it, which also stands in other forms.
  private func withoutArticle(_ word: String) -> String? {
    guard let article = ["ال", "وال", "بال", "لل"].first(where: word.hasPrefix) else { return nil }
    let rest = word.unicodeScalars.dropFirst(article.unicodeScalars.count)
    return rest.count >= 3 ? String(rest) : nil
  }

  private func counts(_ words: some Sequence<String>) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in words {
      let scalars = Array("^\(word)$".unicodeScalars)
      var seen: Set<String> = []
      for length in 2...4 where scalars.count >= length {
        for start in 0...scalars.count - length {
          seen.insert(String(String.UnicodeScalarView(scalars[start..<start + length])))
        }
      }
      for letters in seen { counts[letters, default: 0] += 1 }
    }
    return counts
  }

  private func words(of text: String) -> [String] {
    WordTokenizer.tokens(of: text).filter { $0.kind == .word }
      .map { Folding.folded(text.slice($0.range), level: .two) }
      .filter { $0.unicodeScalars.allSatisfy { (0x621...0x6D3).contains($0.value) } }
  }
}
