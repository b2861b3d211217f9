internal import Languages

/// The stretches of a text that may be a name of a glossary under another spelling.
struct NameWindows {
  struct Window {
    /// In UTF-8 offsets.
    var range: Range<Int>
    var text: String
    /// The particle written together with the first letter; empty for none.
    var proclitic: String
    var words: Int
    /// Whether a name that no glossary has lies in it.
    var hasName: Bool
  }

  /// A term of the glossary found in the text.
  struct Term {
    var range: Range<Int>
    var words: Int
  }

  private let text: String
  private let terms: [Term]
  private let names: [Range<Int>]
  private let words: [Range<Int>]
  /// How many words follow each that only a space or a hyphen parts from it.
  private let following: [Int]
  /// Which words may be of a name that the glossary has.
  private let mayBeKnown: [Bool]

  private static let mostWords = 5

  /// Looks at a text.
  ///
  /// - Parameters:
  ///   - terms: the terms of the glossary in it.
  ///   - names: the names in it that no glossary has.
  ///   - isKnown: whether a word is one of a name that the glossary has.
  init(_ text: String, terms: [Range<Int>], names: [Range<Int>], isKnown: (String) -> Bool) {
    self.text = text
    self.names = names
    let words = WordTokenizer.tokens(of: text).filter { $0.kind == .word }.map(\.range)
    self.words = words
    self.terms = terms.map { term in Term(range: term, words: words.count { $0.overlaps(term) }) }
    mayBeKnown = words.map { range in
      let word = text.slice(range)
      return Self.proclitics(of: word).contains { isKnown(String(word.dropFirst($0.count))) }
    }
    var following = [Int](repeating: 0, count: words.count)
    for index in words.indices.dropLast().reversed() {
      let between = text.slice(words[index].upperBound..<words[index + 1].lowerBound)
      following[index] = between == " " || between == "-" ? following[index + 1] + 1 : 0
    }
    self.following = following
  }

  /// Those of several words, and those of one that are names themselves.
  var all: [Window] {
    words.indices.flatMap { first in
      (0...min(following[first], Self.mostWords - 1)).flatMap { more in
        windows(from: first, to: first + more)
      }
    }
  }

  private func windows(from first: Int, to last: Int) -> [Window] {
    let whole = words[first].lowerBound..<words[last].upperBound
    let hasName = names.contains { whole.overlaps($0) }
    guard hasName || (first < last && mayBeKnown[first...last].contains(true)) else { return [] }
    return Self.proclitics(of: text.slice(words[first])).compactMap { letter in
      let range = whole.lowerBound + letter.utf8.count..<whole.upperBound
      guard isFree(range), names.allSatisfy({ !$0.overlaps(range) || range.contains($0.upperBound - 1) }) else {
        return nil
      }
      return Window(range: range, text: text.slice(range), proclitic: letter, words: last - first + 1, hasName: hasName)
    }
  }

  /// Whether no term lies across the edge of a range, explains all of it, or has several words.
  private func isFree(_ range: Range<Int>) -> Bool {
    terms.allSatisfy { term in
      let inside = term.range.clamped(to: range)
      return inside.isEmpty || inside == term.range && term.words == 1 && term.range.count < range.count
    }
  }

  /// What may stand before a name in its first word: nothing, or a particle of one letter.
  private static func proclitics(of word: String) -> [String] {
    guard let letter = word.first, "وفبلك".contains(letter), word.unicodeScalars.count > 3 else { return [""] }
    return ["", String(letter)]
  }
}
