package import Bitext

/// A name found in a text that no glossary explains.
package struct NameMention: Hashable, Sendable {
  /// Where it stands, clitics left out, in UTF-8 offsets of the text.
  package var range: Range<Int>
  /// The name as it stands there.
  package var text: String
  /// The particle written together with its first letter; empty for none.
  package var proclitic: String
  /// What it names, where the words around it tell.
  package var kind: EntryType?

  /// A mention with everything given.
  package init(range: Range<Int>, text: String, proclitic: String = "", kind: EntryType? = nil) {
    self.range = range
    self.text = text
    self.proclitic = proclitic
    self.kind = kind
  }
}
