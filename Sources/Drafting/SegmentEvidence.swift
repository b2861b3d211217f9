package import Bitext

/// What is known about one segment before it is drafted.
package struct SegmentEvidence: Hashable, Sendable {
  /// The units that a memory offers, best first.
  package var matches: [Match]
  /// The parts of it that a memory translates.
  package var fragments: [MemoryFragment]
  /// The entries recognised in it, in order.
  package var terms: [TermHit]
  /// The names found in it that no entry has, in order.
  package var names: [UnknownName]
  /// What the earlier stages found doubtful in the source, such as glued words.
  package var flags: [Flag]

  package init(
    matches: [Match] = [], fragments: [MemoryFragment] = [], terms: [TermHit] = [],
    names: [UnknownName] = [], flags: [Flag] = []
  ) {
    self.matches = matches
    self.fragments = fragments
    self.terms = terms
    self.names = names
    self.flags = flags
  }
}
