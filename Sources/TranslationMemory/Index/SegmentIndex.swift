/// The index of a memory's units of one language pair: generations, each searched on its own.
package struct SegmentIndex: Sendable {
  /// The generations, in the order of their ids.
  package var generations: [IndexGeneration]

  /// An index of generations.
  package init(_ generations: [IndexGeneration] = []) {
    self.generations = generations
  }

  /// How many segments it holds.
  package var count: Int { generations.reduce(0) { $0 + $1.count } }

  /// How often keys occur in the segments, about.
  package func frequencies(of keys: Set<UInt64>) -> WordFrequencies {
    generations.reduce(into: WordFrequencies()) { sum, generation in
      let counts = keys.map { ($0, generation.frequency(of: $0)) }
      sum.add(WordFrequencies(segments: generation.count, counts: Dictionary(uniqueKeysWithValues: counts)))
    }
  }

  /// The units that may match a segment at a threshold, the closest first, of equals the newest.
  ///
  /// Every unit whose score reaches the threshold is among them, and none has a bound below its score.
  package func candidates(for segment: SegmentWords, threshold: Int) -> [Candidate] {
    guard IndexSearch.isSearched(segment) else { return [] }
    var candidates: [Candidate] = []
    for generation in generations {
      let search = IndexSearch(segment, in: generation, threshold: threshold)
      search.forEachCandidate { candidates.append($0) }
    }
    return candidates.sorted { ($0.bound, $0.unit) > ($1.bound, $1.unit) }
  }
}
