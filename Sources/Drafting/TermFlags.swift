internal import Bitext
internal import Languages

/// Flags for names and terms whose English is not, or not rightly, in the proposed target.
///
/// A name must be there; a term only where the matched source has other words: elsewhere a person has translated it.
enum TermFlags {
  /// The flags of a segment's terms.
  ///
  /// - Parameter shown: flags that already show a term's place; none is flagged twice.
  static func flags(for drafted: DraftSegment, beside shown: [Flag]) -> [Flag] {
    let isShown = SortedRanges(shown.filter { $0.id == "match-difference" }.map(\.range))
    let target = PhraseIndex(drafted.target)
    let isNew = SortedRanges(drafted.match?.differences.filter { !$0.isSpelling }.map(\.segment) ?? [])
    return ambiguous(drafted)
      + drafted.terms.compactMap { hit in
        if let forbidden = hit.entry.forbidden.first(where: target.containsSpelling) {
          return flag("term-forbidden", hit, "the target has “\(forbidden)”, which the glossary forbids")
        }
        let matters = hit.entry.type.isName || hit.entry.domain != "formula" && isNew.overlaps(hit.range)
        guard matters, !isShown.overlaps(hit.range), !isRendered(hit, in: target) else { return nil }
        return flag("term-unresolved", hit, "the target does not have the glossary's form")
      }
  }

  /// The terms that the glossary gives several targets for.
  static func ambiguous(_ drafted: DraftSegment) -> [Flag] {
    drafted.terms.filter { !$0.alternatives.isEmpty }.map { hit in
      Flag(
        id: "term-ambiguous", range: hit.range, text: hit.form, message: "the glossary has several targets; choose one",
        suggestions: [hit.entry.target] + hit.alternatives.map(\.target))
    }
  }

  private static func isRendered(_ hit: TermHit, in target: PhraseIndex) -> Bool {
    ([hit.entry.target, hit.entry.short] + hit.entry.allowed).contains(where: target.contains)
  }

  private static func flag(_ id: String, _ hit: TermHit, _ message: String) -> Flag {
    Flag(id: id, range: hit.range, text: hit.form, message: message, suggestions: [hit.entry.target])
  }
}
