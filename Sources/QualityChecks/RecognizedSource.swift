package import Bitext

/// What the glossary knows in a source text, from one pass over it.
package struct RecognizedSource: Sendable {
  /// The entries found, in order.
  package var hits: [TermHit]
  /// Of each hit the number of its entry among those that the runner was given.
  package var entryNumbers: [Int]
  /// The words that stand joined (منالحرب).
  package var gluedWords: [SourceDoubt]

  /// What was found; a text in which nothing was by default.
  package init(hits: [TermHit] = [], entryNumbers: [Int] = [], gluedWords: [SourceDoubt] = []) {
    self.hits = hits
    self.entryNumbers = entryNumbers
    self.gluedWords = gluedWords
  }
}

/// A doubtful place of a source, and what should stand there.
package struct SourceDoubt: Hashable, Sendable {
  /// Where, in UTF-8 offsets of the source.
  package var range: Range<Int>
  /// What should stand there.
  package var correction: String

  /// A doubt with everything given.
  package init(range: Range<Int>, correction: String) {
    self.range = range
    self.correction = correction
  }
}
