public import Bitext
package import Terminology

/// A glossary that has been read: its entries, and the ways to find them.
public struct Glossary: Sendable {
  /// Every entry, in the order of the files.
  public let entries: [GlossaryEntry]
  private let recognizer: Recognizer
  private let index: Lookup

  package init(entries: [GlossaryEntry], language: Language) {
    self.entries = entries
    recognizer = Recognizer(entries: entries, language: language)
    index = Lookup(entries: entries)
  }

  /// The entries found in a text, in order, none overlapping another.
  public func hits(in text: String) -> [TermHit] { recognizer.hits(in: text) }

  /// The entries that answer a query, best first: in the source language, in the target language or romanized.
  public func lookup(_ query: String, limit: Int) -> [LookupHit] { index.hits(for: query, limit: limit) }

  package func gluedWords(in text: String) -> [GluedWords] { recognizer.gluedWords(in: text) }
}
