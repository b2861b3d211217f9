package import Bitext
internal import Languages

/// What a recogniser found in a text.
package struct RecognizedTerms: Sendable {
  let text: String
  let recognizer: Recognizer
  let candidates: [Candidate]
  let splits: [Recognition.Split]

  /// The entries in the text: in order, none overlapping another, their ranges in UTF-8 offsets of the text.
  ///
  /// Of overlapping ones those stay that together cover the most words, the longest first. A clitic is taken off only
  /// where a known entry remains and the whole word is not itself an ordinary one. They are made when asked for.
  package var hits: [TermHit] { candidates.map { recognizer.hit(for: $0, in: text) } }

  /// The words that are two words without the space between them, where an entry or a preposition is one.
  package var gluedWords: [GluedWords] {
    splits.map { split in
      GluedWords(
        range: split.start..<split.end, text: text.slice(split.start..<split.end),
        parts: [text.slice(split.start..<split.boundary), text.slice(split.boundary..<split.end)])
    }
  }

  /// Of each hit the number of its entry, in the order in which the recogniser was given them.
  package var entryNumbers: [Int] { candidates.map { recognizer.entryNumber(of: $0) } }
}
