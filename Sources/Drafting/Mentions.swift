internal import Bitext

/// Which names a document has mentioned so far: the first mention is written in full, later ones short.
struct Mentions: Sendable {
  private var seen: Set<String> = []

  /// The target form for this mention: the full form at first, then the short one where the entry has one.
  mutating func form(of hit: TermHit) -> String {
    let isFirst = seen.insert(hit.entry.target).inserted
    let isShortable = hit.entry.type == .person || hit.entry.type == .organization
    return isFirst || !isShortable || hit.entry.short.isEmpty ? hit.entry.target : hit.entry.short
  }

  /// Counts entries as mentioned by a target that was not composed here.
  mutating func note(_ terms: [TermHit]) {
    for hit in terms { seen.insert(hit.entry.target) }
  }
}
