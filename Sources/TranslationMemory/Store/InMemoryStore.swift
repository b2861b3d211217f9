package import Bitext
internal import Synchronization

/// A memory that lives as long as the program: for tests, and for units that need no file.
///
/// It looks at every unit for every segment, so it is also what an index must agree with.
package final class InMemoryStore: MemoryStore {
  package let name: String

  private struct Stored {
    var unit: TranslationUnit
    var words: SegmentWords
  }

  private struct Contents {
    var units: [Int64: Stored] = [:]
    /// The ids by the units' identity; those of removed units may still be in it.
    var identities: [UInt64: Int64] = [:]
    var lastID: Int64 = 0
  }

  private let contents = Mutex(Contents())

  /// An empty memory.
  package init(name: String = "memory", units: [TranslationUnit] = []) {
    self.name = name
    add(units)
  }

  package func units(withFingerprint fingerprint: UInt64, in pair: LanguagePair) -> [TranslationUnit] {
    sorted { $0.words.fingerprint == fingerprint && $0.unit.pair == pair }.reversed()
  }

  package func units(withIDs ids: [Int64]) -> [TranslationUnit] {
    contents.withLock { contents in ids.compactMap { contents.units[$0]?.unit } }
  }

  package func candidates(for segment: SegmentWords, threshold: Int, in pair: LanguagePair) -> [Candidate] {
    let all = contents.withLock { $0.units.filter { $0.value.unit.pair == pair } }
    return all.map { Candidate(unit: $0.key, bound: Similarity(segment, $0.value.words).score) }
      .filter { $0.bound >= threshold }
      .sorted { ($0.bound, $0.unit) > ($1.bound, $1.unit) }
  }

  package func sharedRuns(with segment: SegmentWords, in pair: LanguagePair) -> [SharedRun] {
    guard CommonRuns.isSearched(segment) else { return [] }
    var runs: [SharedRun] = []
    segment.words.map(\.key).withUnsafeBufferPointer { words in
      for (id, stored) in contents.withLock({ $0.units }) where stored.unit.pair == pair {
        stored.words.words.map(\.key).withUnsafeBufferPointer { others in
          CommonRuns.forEach(of: words, in: others) { runs.append(SharedRun(unit: id, words: $0)) }
        }
      }
    }
    return runs
  }

  package func frequencies(of keys: Set<UInt64>, in pair: LanguagePair) -> WordFrequencies {
    let all = contents.withLock { $0.units.values.filter { $0.unit.pair == pair } }
    var counts: [UInt64: Int] = [:]
    for word in all.lazy.flatMap(\.words.words) where keys.contains(word.key) { counts[word.key, default: 0] += 1 }
    return WordFrequencies(segments: all.count, counts: counts)
  }

  @discardableResult
  package func add(_ units: [TranslationUnit]) -> AddSummary {
    contents.withLock { contents in
      var summary = AddSummary()
      for unit in units {
        if let known = contents.identities[unit.identity], contents.units[known] != nil {
          contents.units[known]?.unit.bringUpToDate(with: unit)
          summary.updated += 1
        } else {
          contents.lastID += 1
          var stored = Stored(unit: unit, words: SegmentWords(unit.source))
          stored.unit.id = contents.lastID
          contents.units[contents.lastID] = stored
          contents.identities[unit.identity] = contents.lastID
          summary.added += 1
        }
      }
      return summary
    }
  }

  @discardableResult
  package func remove(_ filter: UnitFilter) -> Int {
    contents.withLock { contents in
      let before = contents.units.count
      contents.units = contents.units.filter { !filter.accepts($0.value.unit) }
      return before - contents.units.count
    }
  }

  package func forEachUnit(_ filter: UnitFilter, _ body: (TranslationUnit) throws -> Void) rethrows {
    for unit in sorted(where: { filter.accepts($0.unit) }) { try body(unit) }
  }

  package func search(_ query: ConcordanceQuery) -> [ConcordanceHit] {
    let phrases = query.phrases
    guard !phrases.isEmpty else { return [] }
    let hits = sorted { query.filter.accepts($0.unit) }
      .compactMap { ConcordanceHit($0, phrases: phrases, side: query.side) }
    return Array(hits.prefix(query.limit))
  }

  package func statistics(_ filter: UnitFilter) -> MemoryStatistics {
    var statistics = MemoryStatistics()
    for unit in sorted(where: { filter.accepts($0.unit) }) { statistics.count(unit) }
    return statistics
  }

  private func sorted(where accepts: (Stored) -> Bool) -> [TranslationUnit] {
    contents.withLock { contents in
      contents.units.sorted { $0.key < $1.key }.filter { accepts($0.value) }.map(\.value.unit)
    }
  }
}

extension MemoryStatistics {
  /// Takes in one unit.
  package mutating func count(_ unit: TranslationUnit) {
    units[unit.pair, default: 0] += 1
    statuses[unit.status.name, default: 0] += 1
    domains[unit.origin.domain ?? "", default: 0] += 1
  }
}
