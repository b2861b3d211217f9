internal import Bitext
internal import Languages

/// What a translator must look at in one drafted segment, judged by its proposed target.
enum FlagRules {
  /// Below this score a match is more to read than to keep.
  private static let lowMatch = 75

  /// The flags for a segment, beside those that the earlier stages raised.
  static func flags(for drafted: DraftSegment) -> [Flag] {
    switch drafted.origin {
    case .none: [nothingFound(drafted)]
    case .context, .exact: unresolvedTerms(drafted)
    case .repaired, .fuzzy: differences(drafted) + unresolvedTerms(drafted)
    case .fragments: []
    }
  }

  private static func nothingFound(_ drafted: DraftSegment) -> Flag {
    flag("no-match", in: drafted, "nothing in the memory or the glossary; translate from scratch")
  }

  /// One flag for a low match, else one for each place where the matched source has other words.
  private static func differences(_ drafted: DraftSegment) -> [Flag] {
    guard let match = drafted.match else { return [] }
    guard drafted.score >= lowMatch else {
      return [flag("low-match", in: drafted, "the match is only \(drafted.score) %; read the whole sentence")]
    }
    return match.differences.filter { !isRepaired($0, in: match, of: drafted) }.map { difference in
      let old = match.unit.source.slice(difference.unit)
      let message =
        if old.isEmpty {
          "not in the matched source; add it to the target"
        } else if difference.segment.isEmpty {
          "the matched source also has “\(old)”; take it out of the target"
        } else {
          "the matched source has “\(old)” here; change the target"
        }
      return Flag(
        id: "match-difference", range: difference.segment, text: drafted.segment.text.slice(difference.segment),
        message: message)
    }
  }

  private static func isRepaired(_ difference: Difference, in match: Match, of drafted: DraftSegment) -> Bool {
    let words = drafted.segment.text.slice(difference.segment)
    return match.repairs.contains { !words.isEmpty && $0.source.contains(words) }
  }

  /// The names, and the terms that the match did not have, whose English is nowhere in the proposed target.
  private static func unresolvedTerms(_ drafted: DraftSegment) -> [Flag] {
    drafted.terms.compactMap { hit in
      if let forbidden = hit.entry.forbidden.first(where: {
        PhraseSearch.containsSpelling($0, in: drafted.target)
      }) {
        return Flag(
          id: "term-forbidden", range: hit.range, text: hit.form,
          message: "the target has “\(forbidden)”, which the glossary forbids", suggestions: [hit.entry.target])
      }
      guard hit.entry.type.isName || isNew(hit, in: drafted) else { return nil }
      let forms = [hit.entry.target, hit.entry.short] + hit.entry.allowed
      guard !forms.contains(where: { PhraseSearch.contains($0, in: drafted.target) }) else { return nil }
      return Flag(
        id: "term-unresolved", range: hit.range, text: hit.form,
        message: "the target does not have the glossary's form", suggestions: [hit.entry.target])
    }
  }

  /// Whether a term stands where the matched source has other words; elsewhere a person has translated it before.
  private static func isNew(_ hit: TermHit, in drafted: DraftSegment) -> Bool {
    guard hit.entry.domain != "formula", let match = drafted.match else { return false }
    return match.differences.contains { $0.segment.overlaps(hit.range) }
  }

  private static func flag(_ id: String, in drafted: DraftSegment, _ message: String) -> Flag {
    Flag(id: id, range: 0..<drafted.segment.text.utf8.count, text: drafted.segment.text, message: message)
  }
}
