package import Bitext

/// A name in a segment that no glossary has, with the English proposed for it.
package struct UnknownName: Hashable, Sendable {
  /// Where it stands, clitics left out, in UTF-8 offsets of the segment's text.
  package var range: Range<Int>
  /// The name as it stands there.
  package var text: String
  /// The particle written together with its first letter; empty for none.
  package var proclitic: String
  /// What it names, where the words around it tell.
  package var kind: EntryType?
  /// Which of the document's names it is: mentions of one name share a number and their English.
  package var entity: Int
  /// Its English, best first; never empty.
  package var candidates: [Romanization.Candidate]
  /// How the glossary spells what may be the same name, from which then the first candidate is; `nil` where it has none that is
  /// near, or a better source of the English is at hand.
  package var near: String?
  /// Whether a translation in the memory has its English already.
  package var isTranslated: Bool
  /// Whether it is surely a name, so that its English may stand in a target; else it is only flagged.
  package var isFirm: Bool

  /// A name with everything given.
  package init(
    range: Range<Int>, text: String, proclitic: String = "", kind: EntryType? = nil, entity: Int,
    candidates: [Romanization.Candidate], near: String? = nil, isTranslated: Bool = false, isFirm: Bool = true
  ) {
    self.range = range
    self.text = text
    self.proclitic = proclitic
    self.kind = kind
    self.entity = entity
    self.candidates = candidates
    self.near = near
    self.isTranslated = isTranslated
    self.isFirm = isFirm
  }
}
