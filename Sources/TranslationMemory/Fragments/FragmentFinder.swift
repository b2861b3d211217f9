package import Bitext
internal import Languages

/// Finds the parts of a segment that a memory translates, where no unit matches the whole of it.
///
/// A part is a run of words that is a unit by itself. The longest come first; none overlaps another.
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

  /// The parts of a segment that are units by themselves, in the order of the segment.
  ///
  /// - Complexity: O(*n*) look-ups in the words of the segment, each exact; none for a segment of more than 400 words.
  /// - Throws: what a memory throws when it cannot be read.
  package func fragments(in source: String) throws -> [MemoryFragment] {
    var found: [MemoryFragment] = []
    for run in runs(of: source) {
      let text = source.slice(run.range)
      guard let unit = try unit(for: text, fingerprint: run.fingerprint) else { continue }
      found.append(MemoryFragment(range: run.range, target: unit.target, unit: unit, evidence: .whole))
    }
    return found.longestFirst(in: source.utf8.count)
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

extension [MemoryFragment] {
  /// The longest fragments, none overlapping another, in the order of the segment.
  fileprivate func longestFirst(in length: Int) -> [MemoryFragment] {
    var isTaken = [Bool](repeating: false, count: length)
    let kept = sorted { ($0.range.count, -$0.range.lowerBound) > ($1.range.count, -$1.range.lowerBound) }.filter {
      guard !isTaken[$0.range].contains(true) else { return false }
      for offset in $0.range { isTaken[offset] = true }
      return true
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
