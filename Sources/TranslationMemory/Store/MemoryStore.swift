package import Bitext

/// A store of translation units: a memory.
///
/// What it guarantees: a unit once added is found until it is removed; a call either takes effect whole or throws. Ids
/// are given in rising order and never twice. A store may be used from several threads.
package protocol MemoryStore: Sendable {
  /// What the person calls it, such as its file.
  var name: String { get }

  /// The units whose source has a fingerprint, the newest first. The caller compares the sources themselves.
  func units(withFingerprint fingerprint: UInt64, in pair: LanguagePair) throws -> [TranslationUnit]

  /// The units with these ids, in any order; ids that are not there any more are left out.
  func units(withIDs ids: [Int64]) throws -> [TranslationUnit]

  /// The units that may match a segment at a threshold, the closest first: every unit whose score reaches the threshold
  /// is among them, and none is given a bound below its score.
  func candidates(for segment: SegmentWords, threshold: Int, in pair: LanguagePair) throws -> [Candidate]

  /// The runs of two or more words, equal by key, that units have in common with a segment and that cannot be made
  /// longer; of words that very many units have, a sample. None for a segment of more than 128 words.
  func sharedRuns(with segment: SegmentWords, in pair: LanguagePair) throws -> [SharedRun]

  /// How often words, given by their keys, occur in the sources, about; what counts as rare does not change with that.
  func frequencies(of keys: Set<UInt64>, in pair: LanguagePair) throws -> WordFrequencies

  /// Adds units by the policy for duplicates: see ``AddSummary``.
  @discardableResult
  func add(_ units: [TranslationUnit]) throws -> AddSummary

  /// Removes the units that a filter accepts, and tells how many there were.
  @discardableResult
  func remove(_ filter: UnitFilter) throws -> Int

  /// Calls `body` with every unit that a filter accepts, in the order of their ids, in bounded memory.
  func forEachUnit(_ filter: UnitFilter, _ body: (TranslationUnit) throws -> Void) throws

  /// The units that hold the words of a query.
  func search(_ query: ConcordanceQuery) throws -> [ConcordanceHit]

  /// The units that a filter accepts, counted, and the size of the whole.
  func statistics(_ filter: UnitFilter) throws -> MemoryStatistics
}

extension MemoryStore {
  /// What the memory holds, counted.
  package func statistics() throws -> MemoryStatistics { try statistics(UnitFilter()) }
}

/// A unit that may match, and the best score that it can still reach.
package struct Candidate: Hashable, Sendable {
  /// The unit's id.
  package var unit: Int64
  /// A score, 0–100, that its own does not exceed.
  package var bound: Int

  /// A candidate with its bound.
  package init(unit: Int64, bound: Int) {
    self.unit = unit
    self.bound = bound
  }
}

/// What became of units that were added.
///
/// A unit with the same source, target, languages and neighbours as one in the memory is the same unit: the dates, and
/// what else it says of its origin and status, are brought up to date. Any other is new; the same source with another
/// target is a choice for the translator.
package struct AddSummary: Hashable, Sendable {
  /// How many were new.
  package var added = 0
  /// How many were there already, and were brought up to date.
  package var updated = 0

  /// Nothing yet.
  package init() {}
}

/// What a memory holds, counted.
package struct MemoryStatistics: Hashable, Sendable {
  /// Units by language pair.
  package var units: [LanguagePair: Int] = [:]
  /// Units by status: `draft`, `approved`, `aligned`.
  package var statuses: [String: Int] = [:]
  /// Units by domain; those with none under the empty string.
  package var domains: [String: Int] = [:]
  /// How many segments the index for fuzzy matching covers; the rest are read when they are needed.
  package var indexed = 0
  /// The bytes that the store takes, its index aside; 0 in memory.
  package var bytes = 0
  /// The bytes that the index takes.
  package var indexBytes = 0

  /// Nothing yet.
  package init() {}

  /// How many units there are.
  package var total: Int { units.values.reduce(0, +) }
}
