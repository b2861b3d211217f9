internal import Bitext
internal import Languages

/// Pieces for the parts of a segment that a memory translates.
enum MemoryPieces {
  /// The longest first; of what units merely share, only what says more than the glossary and does not contradict it.
  static func pieces(for fragments: [MemoryFragment], beside terms: [TermHit]) -> [Piece] {
    fragments.filter { isFit($0, beside: terms) }
      .sorted { $0.range.count > $1.range.count }
      .map { Piece(source: $0.range, target: $0.target, origin: .memory) }
  }

  private static func isFit(_ fragment: MemoryFragment, beside terms: [TermHit]) -> Bool {
    guard case .shared = fragment.evidence else { return true }
    let target = PhraseIndex(fragment.target)
    return terms.filter { $0.range.overlaps(fragment.range) }.allSatisfy { hit in
      let entry = hit.entry
      let isInside = hit.range.clamped(to: fragment.range) == hit.range
      guard isInside, hit.range.count < fragment.range.count else { return false }
      let short = hit.matched == entry.source ? [] : [entry.short]
      return ([entry.target] + entry.allowed + short).contains(where: target.contains)
    }
  }
}
