import Foundation

/// Clean sentences made into articles as they are scraped, on five tracks, and scored.
enum Noise {
  static func run(_ paths: [String], half: Half, isVerbose: Bool) throws {
    var documents: [[String]] = []
    for path in paths { documents += articles(from: try Corpus.documents(path)) }
    var scores: [Double] = []
    for track in Track.allCases {
      var score = Score()
      for (number, sentences) in documents.enumerated() where half.has(number) {
        var generator = SeededGenerator(seed: UInt64(number) &* 31 &+ UInt64(track.seed))
        let article = Article(sentences: sentences, others: documents, using: &generator)
        let (text, expected) = track.text(of: article, using: &generator)
        score.add(text, expected: expected, isVerbose: isVerbose)
      }
      score.add(track.rawValue)
      scores.append(score.f1)
    }
    let mean = scores.reduce(0, +) / Double(scores.count)
    print(
      "mean \(Double(Int(mean * 10000 + 0.5)) / 100), minimum \(Double(Int((scores.min() ?? 0) * 10000 + 0.5)) / 100)")
  }

  /// Short documents joined until each has nine sentences or more; only rows that end with a mark and have no other
  /// clear end of a sentence inside, since TICO keeps several sentences in some rows.
  private static func articles(from documents: [[String]]) -> [[String]] {
    let innerEnd = /[\p{Arabic}0-9)]{3}["»”)]*[.؟!]["»”)]* *["«“]?[\p{Arabic}]{2}/
    var articles: [[String]] = []
    var current: [String] = []
    for document in documents {
      current += document.filter { ".؟!\"»”".contains($0.last ?? " ") && $0.firstMatch(of: innerEnd) == nil }
      if current.count >= 9 {
        articles.append(current)
        current = []
      }
    }
    return articles
  }
}

/// Paragraphs and headings, in order.
struct Article {
  enum Part {
    case paragraph([String])
    case heading(String)
  }

  var parts: [Part] = []

  /// Sentences in paragraphs of one to four, with a heading before some: the first words of another article's sentence.
  init(sentences: [String], others: [[String]], using generator: inout SeededGenerator) {
    var rest = sentences[...]
    while !rest.isEmpty {
      if parts.isEmpty || generator.happens(0.3) {
        let other = others.randomElement(using: &generator)?.randomElement(using: &generator) ?? ""
        let words = other.split(separator: " ").prefix(Int.random(in: 2...9, using: &generator))
        parts.append(
          .heading(words.joined(separator: " ").trimmingCharacters(in: CharacterSet(charactersIn: ".،,؛:؟!\"«»()"))))
      }
      let count = min(rest.count, Int.random(in: 1...4, using: &generator))
      parts.append(.paragraph(Array(rest.prefix(count))))
      rest = rest.dropFirst(count)
    }
  }
}

/// A kind of noise.
enum Track: String, CaseIterable {
  case headings, glued, wrapped, spaceDot = "space-dot", directionMarks = "direction marks"

  var seed: Int { (Track.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The article as this track scrapes it, and the segments expected of it.
  func text(of article: Article, using generator: inout SeededGenerator) -> (text: String, expected: [String]) {
    let separator = generator.happens(0.5) ? "\n" : "\n\n"
    let width = Int.random(in: 60...90, using: &generator)
    let measure = Measure.allCases.randomElement(using: &generator) ?? .scalars
    let rate = Double.random(in: 0.05...0.2, using: &generator)
    var blocks: [String] = []
    var expected: [String] = []
    for part in article.parts {
      switch part {
      case .heading(let heading):
        let noisy = noisy(heading, using: &generator)
        blocks.append(noisy)
        expected.append(noisy)
      case .paragraph(let sentences):
        let noisy = sentences.map { self.noisy($0, using: &generator) }
        expected += noisy
        blocks.append(joined(noisy, rate: rate, width: width, measure: measure, using: &generator))
      }
    }
    return (blocks.joined(separator: separator), expected)
  }

  private func noisy(_ sentence: String, using generator: inout SeededGenerator) -> String {
    switch self {
    case .spaceDot: return generator.happens(0.7) ? Track.spaced(sentence) : sentence
    case .directionMarks: return Track.marked(sentence, using: &generator)
    default: return sentence
    }
  }

  private func joined(
    _ sentences: [String], rate: Double, width: Int, measure: Measure, using generator: inout SeededGenerator
  ) -> String {
    switch self {
    case .glued:
      return sentences.dropFirst().reduce(sentences.first ?? "") { text, sentence in
        let first = sentence.unicodeScalars.first
        let isWord = first?.properties.isAlphabetic == true && (first?.value ?? 0) > 0x600
        return text + (isWord && generator.happens(rate) ? "" : " ") + sentence
      }
    case .wrapped: return measure.wrap(sentences.joined(separator: " "), width: width)
    default: return sentences.joined(separator: " ")
    }
  }

  /// A space before the final mark.
  private static func spaced(_ sentence: String) -> String {
    guard let last = sentence.lastIndex(where: { ".؟!".contains($0) }) else { return sentence }
    return sentence[..<last] + " " + sentence[last...]
  }

  /// Marks of direction where editors and word processors leave them.
  private static func marked(_ sentence: String, using generator: inout SeededGenerator) -> String {
    var text = ""
    for character in sentence {
      let isMark = ".،؟!:\"()".contains(character)
      if isMark, generator.happens(0.1) { text += "\u{200F}" }
      if character.isNumber, generator.happens(0.05) {
        text += "\u{202A}\(character)\u{202C}"
      } else {
        text.append(character)
      }
      if isMark, generator.happens(0.3) { text += generator.happens(0.7) ? "\u{200F}" : "\u{200E}" }
    }
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return "\u{202B}\(text)\u{202C}"
    case 1: return "\u{2067}\(text)\u{2069}"
    case 2: return "\u{200F}\(text)"
    case 3: return "\(text)\u{061C}"
    default: return text
    }
  }
}

/// What a program that wraps lines counts.
enum Measure: CaseIterable {
  case scalars, bytes

  /// The text with its spaces made line ends where a line would be longer than the width.
  func wrap(_ text: String, width: Int) -> String {
    let limit = self == .bytes ? width * 9 / 5 : width
    var lines: [String] = []
    var length = 0
    for word in text.split(separator: " ") {
      let count = self == .bytes ? word.utf8.count : word.unicodeScalars.count
      if !lines.isEmpty, length + 1 + count <= limit {
        lines[lines.count - 1] += " " + word
        length += 1 + count
      } else {
        lines.append(String(word))
        length = count
      }
    }
    return lines.joined(separator: "\n")
  }
}
