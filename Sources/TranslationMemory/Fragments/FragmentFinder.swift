package import Bitext
internal import Languages

/// Finds the parts of a segment that a memory translates, where no unit matches the whole of it.
///
/// A part is a run of words that is a unit by itself, or a phrase that several units share: see ``SharedPhrases``. The
/// longest come first, units before phrases; none overlaps another.
package struct FragmentFinder: Sendable {
  private let stores: [any MemoryStore]
  private let pair: LanguagePair

  /// The most words and marks of a part; the fewest are two.
  private static let longest = 16
  /// A segment of more words and marks than this is no sentence, and is not searched.
  private static let mostWords = 400

  /// A finder over memories.
  package init(stores: [any MemoryStore], pair: LanguagePair) {
    self.stores = stores
    self.pair = pair
  }

  /// The parts of a segment that the memories translate, in the order of the segment.
  ///
  /// - Complexity: O(*n*) exact look-ups in the words of the segment, none for a segment of more than 400 words; and a
  ///   bounded number of units that share words with it.
  /// - Throws: what a memory throws when it cannot be read.
  package func fragments(in source: String) throws -> [MemoryFragment] {
    var found: [MemoryFragment] = []
    for run in runs(of: source) {
      let text = source.slice(run.range)
      guard let unit = try unit(for: text, fingerprint: run.fingerprint) else { continue }
      found.append(MemoryFragment(range: run.range, target: unit.target, unit: unit, evidence: .whole))
    }
    return (found.longestFirst + (try phrases(in: source))).withoutOverlaps(in: source.utf8.count)
  }

  /// The phrases that the units of each memory share with the segment, the longest of each first.
  private func phrases(in source: String) throws -> [MemoryFragment] {
    let segment = SegmentWords(source)
    return try stores.flatMap { try phrases(of: segment, in: source, from: $0) }
  }

  private func phrases(
    of segment: SegmentWords, in source: String, from store: any MemoryStore
  ) throws -> [MemoryFragment] {
    let runs = try store.sharedRuns(with: segment, in: pair).sorted {
      ($0.words.count, $0.unit) > ($1.words.count, $1.unit)
    }
    var ids: Set<Int64> = []
    var phrases: [Range<Int>: Int] = [:]
    for run in runs where ids.count < SharedPhrases.mostUnits || ids.contains(run.unit) {
      ids.insert(run.unit)
      for phrase in run.words.phrases { phrases[phrase, default: 0] += 1 }
    }
    let shared = phrases.filter { $0.value > 1 }.map(\.key)
    guard !shared.isEmpty else { return [] }
    let units = try store.units(withIDs: ids.sorted())
    return SharedPhrases(segment, text: source, units: units).fragments(Set(shared))
  }

  private func unit(for text: String, fingerprint: UInt64) throws -> TranslationUnit? {
    for store in stores {
      let units = try store.units(withFingerprint: fingerprint, in: pair)
      if let unit = units.first(where: { SegmentWords.areEqual(text, $0.source) }) { return unit }
    }
    return nil
  }

  private struct Run {
    var range: Range<Int>
    var fingerprint: UInt64
  }

  /// Every run that begins and ends with a word, the whole segment aside, with its fingerprint.
  private func runs(of source: String) -> [Run] {
    let tokens = WordTokenizer.tokens(of: source)
    guard tokens.count <= FragmentFinder.mostWords else { return [] }
    var runs: [Run] = []
    for start in tokens.indices where tokens[start].kind == .word {
      for end in (start + 1)..<max(start + 1, min(start + FragmentFinder.longest, tokens.count)) {
        guard tokens[end].kind == .word, end - start + 1 < tokens.count else { continue }
        let range = tokens[start].range.lowerBound..<tokens[end].range.upperBound
        runs.append(Run(range: range, fingerprint: SegmentWords(source.slice(range)).fingerprint))
      }
    }
    return runs
  }
}

extension Range<Int> {
  /// The runs of two or more words in a run.
  fileprivate var phrases: [Range<Int>] {
    indices.flatMap { start in (start + 1..<upperBound).map { start..<$0 + 1 } }
  }
}

extension [MemoryFragment] {
  /// The longest first, of those the leftmost.
  fileprivate var longestFirst: [MemoryFragment] {
    sorted { ($0.range.count, -$0.range.lowerBound) > ($1.range.count, -$1.range.lowerBound) }
  }

  /// Those that can stand together, each before those that come after it, in the order of the segment.
  fileprivate func withoutOverlaps(in length: Int) -> [MemoryFragment] {
    var isTaken = [Bool](repeating: false, count: length)
    let kept = filter {
      guard !isTaken[$0.range].contains(true) else { return false }
      for offset in $0.range { isTaken[offset] = true }
      return true
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
