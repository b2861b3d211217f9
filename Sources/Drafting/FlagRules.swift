internal import Bitext
internal import Languages

/// What a translator must look at in one drafted segment, judged by its proposed target.
enum FlagRules {
  /// Below this score a match is more to read than to keep.
  private static let lowMatch = 75

  /// The flags for a segment, beside those that the earlier stages raised.
  ///
  /// - Parameters:
  ///   - values: the numbers, dates and times of the segment.
  ///   - written: the same as the target writes them, and the names that no glossary has.
  static func flags(for drafted: DraftSegment, values: Values, written: [Piece]) -> [Flag] {
    let found =
      switch drafted.origin {
      case .none: [flag("no-match", in: drafted, "nothing in the memory or the glossary; translate from scratch")]
      case .context, .exact: TermFlags.flags(for: drafted, beside: [])
      case .repaired, .fuzzy: changesAndTerms(drafted, written)
      case .fragments: TermFlags.ambiguous(drafted)
      }
    return found + unreadNumbers(drafted, values)
  }

  /// What the match has differently, then the terms that it does not have and that no difference has shown yet.
  private static func changesAndTerms(_ drafted: DraftSegment, _ written: [Piece]) -> [Flag] {
    let changes = differences(drafted, written)
    return changes + TermFlags.flags(for: drafted, beside: changes)
  }

  /// One flag for a low match, else one for each place where the matched source has other words.
  private static func differences(_ drafted: DraftSegment, _ written: [Piece]) -> [Flag] {
    guard let match = drafted.match else { return [] }
    guard drafted.score >= lowMatch else {
      return [flag("low-match", in: drafted, "the match is only \(drafted.score) %; read the whole sentence")]
    }
    return match.differences.filter { !$0.isSpelling && !match.repairs($0, in: drafted.segment) }
      .compactMap { DifferenceFlags.flag(for: $0, in: drafted, of: match, written: written) }
  }

  /// Digits that no number, date or time was read from.
  private static func unreadNumbers(_ drafted: DraftSegment, _ values: Values) -> [Flag] {
    let read = SortedRanges(
      values.quantities.map(\.range) + values.dates.map(\.range) + values.times.map(\.range))
    let text = drafted.segment.text
    let numbers = WordTokenizer.tokens(of: text).filter { $0.kind == .number }
    return numbers.filter { !read.overlaps($0.range) }.map { number in
      Flag(
        id: "number-unread", range: number.range, text: text.slice(number.range),
        message: "this number could not be read; write it by hand")
    }
  }

  private static func flag(_ id: String, in drafted: DraftSegment, _ message: String) -> Flag {
    Flag(id: id, range: 0..<drafted.segment.text.utf8.count, text: drafted.segment.text, message: message)
  }
}

extension Match {
  /// Whether all words of a difference were replaced in the target already.
  fileprivate func repairs(_ difference: Difference, in segment: Segment) -> Bool {
    let words = segment.text.slice(difference.segment)
    guard !words.isEmpty else { return false }
    if repairs.contains(where: { $0.source.contains(words) }) { return true }
    let left = repairs.reduce(words) { $1.source.isEmpty ? $0 : $0.replacing($1.source, with: "") }
    return !left.contains { $0.isLetter || $0.isNumber }
  }
}
