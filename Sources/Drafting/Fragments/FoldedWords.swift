internal import Languages

/// The words of a segment, folded, with where they stand.
struct FoldedWords {
  /// A word.
  struct Word {
    /// Where it stands, in UTF-8 offsets.
    var range: Range<Int>
    /// Its letters after level-1 folding.
    var text: String

    /// The word as it stands, and without what may be written onto it: بنحو and وبنحو are نحو.
    var readings: [(proclitics: [String], word: String)] {
      let taken = ArabicClitics.proclitics.filter { $0.restored.isEmpty && text.hasPrefix($0.letters) }
      return [([], text)] + taken.map { ($0.parts, String(text.dropFirst($0.letters.count))) }
    }
  }

  let words: [Word]

  init(_ text: String) {
    words = WordTokenizer.words(of: text).map {
      Word(range: $0.range, text: FoldedWords.folded(text.slice($0.range)))
    }
  }

  /// The letters of a word as they are compared here.
  static func folded(_ word: String) -> String { Folding.folded(word, level: .one) }

  /// The place of the word that ends one space before an offset.
  func place(before offset: Int) -> Int? {
    guard let place = words.lastIndex(where: { $0.range.upperBound <= offset }) else { return nil }
    return offset - words[place].range.upperBound == 1 ? place : nil
  }
}
