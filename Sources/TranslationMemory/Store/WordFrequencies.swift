internal import Glibc

/// How often words occur in the sources of a memory, about: what tells a rare word from a common one.
package struct WordFrequencies: Hashable, Sendable {
  /// How many segments the memory has.
  package private(set) var segments = 0
  /// How often each key that was asked for occurs in them.
  package private(set) var counts: [UInt64: Int] = [:]

  /// Of nothing.
  package init() {}

  /// Counts in so many segments; keys that none has may be left out.
  package init(segments: Int, counts: [UInt64: Int]) {
    self.segments = segments
    self.counts = counts
  }

  /// Takes in those of other segments.
  package mutating func add(_ other: WordFrequencies) {
    segments += other.segments
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// The inverse document frequency of a key, above 0: what finding this word says.
  func weight(of key: UInt64) -> Double {
    log1p(Double(segments) / Double(1 + (counts[key] ?? 0)))
  }
}
