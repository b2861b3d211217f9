package import Bitext

/// A glossary entry found in a source, and what the target makes of it.
///
/// An object, since what many checks pass on would be copied with all its texts each time.
package final class Mention: Sendable {
  /// The entry, and where it stands in the source.
  package let hit: TermHit
  /// How the target renders it; `nil` where nothing in the target does.
  package let rendering: Rendering?
  /// Where forms stand in the target that the glossary forbids for the entry.
  package let forbidden: [Rendering]

  /// A mention with its renderings.
  package init(hit: TermHit, rendering: Rendering?, forbidden: [Rendering] = []) {
    self.hit = hit
    self.rendering = rendering
    self.forbidden = forbidden
  }
}

/// The words of a target that stand for an entry.
package struct Rendering: Hashable, Sendable {
  /// What the words are to the entry, from the best.
  package enum Kind: Int, Hashable, Sendable, Comparable {
    /// The preferred form, inflected or not.
    case preferred
    /// A form that an editor accepts.
    case allowed
    /// The form for later mentions.
    case short
    /// A word built from the form (Russian for Russia), or one word of a longer form (Hudaydah for Al Hudaydah port).
    case derived
    /// A form that the glossary forbids.
    case forbidden
    /// Words spelled nearly like the form (Lavrof).
    case misspelt

    /// Whether one is better than the other.
    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the words are to the entry.
  package var kind: Kind
  /// Where they stand in the target, in UTF-8 offsets.
  package var range: Range<Int>
  /// The glossary's form that they match.
  package var form: String

  /// A rendering with everything given.
  package init(kind: Kind, range: Range<Int>, form: String) {
    self.kind = kind
    self.range = range
    self.form = form
  }
}
