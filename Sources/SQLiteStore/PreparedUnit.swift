package import Bitext
internal import TranslationMemory

/// A unit with what a memory computes of its text, so that this can be done beside the thread that writes.
package struct PreparedUnit: Sendable {
  /// The unit.
  let unit: TranslationUnit
  /// The fingerprint of its source: see `SegmentWords.fingerprint`.
  let fingerprint: UInt64
  /// What tells it from every other unit.
  let identity: UInt64
  /// The keys of its source's words, in order.
  let keys: [UInt64]
  /// Its properties and inline codes as the column that keeps them.
  let kept: String?

  /// Prepares a unit.
  package init(_ unit: TranslationUnit) {
    let words = SegmentWords(unit.source)
    self.unit = unit
    fingerprint = words.fingerprint
    identity = unit.identity
    keys = words.words.map(\.key)
    kept = KeptProperties(unit).json
  }
}
