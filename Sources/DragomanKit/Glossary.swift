public import Bitext
package import Terminology

/// A glossary that has been read: its entries, ready to be recognised in texts.
public struct Glossary: Sendable {
  /// Every entry, in the order of the files.
  public let entries: [GlossaryEntry]
  let recognizer: Recognizer

  package init(entries: [GlossaryEntry], language: Language) {
    self.entries = entries
    recognizer = Recognizer(entries: entries, language: language)
  }

  /// The entries found in a text, in order, none overlapping another.
  public func hits(in text: String) -> [TermHit] { recognizer.hits(in: text) }

  /// The hits and the words glued together, from one pass over the text.
  package func terms(in text: String) -> RecognizedTerms { recognizer.terms(in: text) }
}
