package import Bitext

/// Finds the units of one or more memories that match a segment.
///
/// A context match (101) is the same segment between the same neighbours, an exact one (100) the same segment, a fuzzy
/// one (below 100) a similar segment. None at or above the threshold is lost.
package struct Matcher: Sendable {
  private let memories: [MemorySource]
  private let options: MatchOptions

  /// A matcher over memories, each with its penalty.
  package init(memories: [MemorySource], options: MatchOptions = MatchOptions()) {
    self.memories = memories
    self.options = options
  }

  /// A matcher over memories without penalties.
  package init(stores: [any MemoryStore], options: MatchOptions = MatchOptions()) {
    self.init(memories: stores.map { MemorySource($0) }, options: options)
  }

  /// The matches of a segment, the best first.
  ///
  /// Ties are broken by n-gram precision weighted by the rarity of words in the memories (Bloodgood and Strauss 2014),
  /// then by the newer unit. Of units with the same source and target, one stands for all.
  ///
  /// - Throws: what the memory throws when it cannot be read.
  package func matches(for source: String, context: UnitContext? = nil) throws -> [Match] {
    let segment = SegmentWords(source)
    var ranking = Ranking(limit: options.limit, margin: options.penalties.severalTargets)
    for memory in memories {
      let judge = MatchJudge(source: source, segment: segment, context: context, options: options, memory: memory)
      try collect(judge, from: memory.store, into: &ranking)
    }
    return try ranking.matches(for: segment, options: options) { keys in
      try memories.reduce(into: WordFrequencies()) {
        $0.add(try $1.store.frequencies(of: keys, in: options.pair))
      }
    }
  }

  private func collect(_ judge: MatchJudge, from store: any MemoryStore, into ranking: inout Ranking) throws {
    var seen: Set<Int64> = []
    for unit in try store.units(withFingerprint: judge.segment.fingerprint, in: options.pair) {
      if let id = unit.id { seen.insert(id) }
      ranking.take(judge.judged(unit))
    }
    let candidates = try store.candidates(for: judge.segment, threshold: options.threshold, in: options.pair)
      .filter { !seen.contains($0.unit) }
    var next = 0
    while next < candidates.count, ranking.isOpen(to: candidates[next].bound) {
      let batch = candidates[next..<min(next + Matcher.batch, candidates.count)]
      for unit in try store.units(withIDs: batch.map(\.unit)) { ranking.take(judge.judged(unit)) }
      next = batch.endIndex
    }
  }

  /// How many units are fetched at a time: a little more than a person is shown.
  private static let batch = 16
}
