/// The choice among overlapping candidates.
final class CandidateChoice {
  /// The best value of the first candidates together, and of each candidate the number of those before it that it is
  /// added to; negative where it is better left out.
  private let scores: UnsafeMutablePointer<Int>
  private let taken: UnsafeMutablePointer<Int>

  /// A choice among at most this many.
  init(capacity: Int) {
    scores = .allocate(capacity: capacity + 1)
    taken = .allocate(capacity: capacity)
  }

  deinit {
    scores.deallocate()
    taken.deallocate()
  }

  /// Appends the non-overlapping candidates that together cover the most words.
  ///
  /// Of equal ones, fewer and longer hits, then readings closer to the listed form. Weighted interval scheduling over
  /// candidates in the order of their ends, which is that in which the words of a text complete them.
  ///
  /// - Complexity: O(*n* log *n*).
  func appendBest(of candidates: UnsafeBufferPointer<Candidate>, to chosen: inout [Candidate]) {
    scores[0] = 0
    for number in candidates.indices {
      let candidate = candidates[number]
      let before = CandidateChoice.countEnding(by: candidate.start, in: candidates, below: number)
      let score = scores[before] + CandidateChoice.value(of: candidate)
      (taken + number).initialize(to: score > scores[number] ? before : -1)
      (scores + number + 1).initialize(to: max(score, scores[number]))
    }
    let first = chosen.count
    var position = candidates.count
    while position > 0 {
      let before = taken[position - 1]
      if before >= 0 { chosen.append(candidates[position - 1]) }
      position = before >= 0 ? before : position - 1
    }
    chosen[first...].reverse()
  }

  private static func value(of candidate: Candidate) -> Int {
    Int(candidate.words) * 100 - 30 - min(60, candidate.path.cost)
  }

  /// How many of the first candidates end at or before an offset.
  private static func countEnding(
    by start: Int, in candidates: UnsafeBufferPointer<Candidate>, below limit: Int
  ) -> Int {
    var low = 0
    var high = limit
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].end <= start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
