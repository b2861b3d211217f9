internal import Bitext
internal import Languages

/// Counts the segments of a draft as they come, and finds the ones that repeat an earlier one.
struct DraftCounter: Sendable {
  private var segments = 0
  private var words = 0
  private var bands: [MatchBand: Int] = [:]
  private var firstWithText: [String: Int] = [:]

  /// What was counted.
  var summary: DraftSummary { DraftSummary(segments: segments, words: words, bands: bands) }

  /// Counts a segment; for one that repeats an earlier segment to translate, the index of that one.
  mutating func count(_ drafted: DraftSegment, at index: Int) -> Int? {
    guard drafted.segment.kind.isTranslated else { return nil }
    segments += 1
    words += WordTokenizer.words(of: drafted.segment.text).count
    let key = Folding.folded(drafted.segment.text, level: .one)
    if let first = firstWithText[key] {
      bands[.repetition, default: 0] += 1
      return first
    }
    firstWithText[key] = index
    bands[MatchBand(score: drafted.score), default: 0] += 1
    return nil
  }
}
