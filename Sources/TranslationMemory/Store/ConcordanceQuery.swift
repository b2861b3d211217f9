package import Bitext

/// Words to look for in the units of a memory.
///
/// Words are found through folding and clitics: `لروسيا` finds `روسيا`. Words between straight double quotes are a
/// phrase: they must stand side by side. All words must be there.
package struct ConcordanceQuery: Hashable, Sendable {
  /// In which of a unit's texts to look.
  package enum Side: String, Hashable, Sendable, CaseIterable {
    case source, target, both
  }

  /// What the person typed.
  package var text: String
  /// Where to look.
  package var side: Side
  /// Which units to look at.
  package var filter: UnitFilter
  /// The most units to give.
  package var limit: Int

  /// A query.
  package init(_ text: String, side: Side = .both, filter: UnitFilter = UnitFilter(), limit: Int = 20) {
    self.text = text
    self.side = side
    self.filter = filter
    self.limit = limit
  }

  /// The words to find, by their keys: each phrase a list of its own, a single word a list of one.
  package var phrases: [[UInt64]] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part -> [[UInt64]] in
        let keys = SegmentWords(String(part)).words.map(\.key)
        if keys.isEmpty { return [] }
        return index.isMultiple(of: 2) ? keys.map { [$0] } : [keys]
      }
  }
}

/// A unit that holds the words of a query, and where.
package struct ConcordanceHit: Hashable, Sendable {
  /// The unit.
  package var unit: TranslationUnit
  /// The words found in its source, in order, as UTF-8 offsets.
  package var source: [Range<Int>]
  /// The words found in its target, likewise.
  package var target: [Range<Int>]

  /// The places of a query's words in a unit; `nil` where it lacks one of them.
  package init?(_ unit: TranslationUnit, phrases: [[UInt64]], side: ConcordanceQuery.Side) {
    self.unit = unit
    source = side == .target ? [] : ConcordanceHit.places(of: phrases, in: unit.source) ?? []
    target = side == .source ? [] : ConcordanceHit.places(of: phrases, in: unit.target) ?? []
    if source.isEmpty && target.isEmpty { return nil }
  }

  private static func places(of phrases: [[UInt64]], in text: String) -> [Range<Int>]? {
    let words = SegmentWords(text).words
    var found: Set<Int> = []
    for phrase in phrases {
      let starts = words.indices.filter { words[$0...].prefix(phrase.count).map(\.key) == phrase }
      if starts.isEmpty { return nil }
      for start in starts { found.formUnion(start..<start + phrase.count) }
    }
    return found.sorted().map { words[$0].range }
  }
}
