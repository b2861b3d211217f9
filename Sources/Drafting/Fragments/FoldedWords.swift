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
      let split = ArabicClitics.split(text).filter(\.proclitic.restored.isEmpty)
      return [([], text)] + split.map { ($0.proclitic.parts, $0.rest) }
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

  /// The place of the word that ends some bytes before an offset, one space unless said otherwise.
  func place(before offset: Int, gap: Int = 1) -> Int? {
    guard let place = words.lastIndex(where: { $0.range.upperBound <= offset }),
      offset - words[place].range.upperBound == gap
    else { return nil }
    return place
  }
}
