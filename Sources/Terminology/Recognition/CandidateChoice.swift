/// The choice among overlapping candidates.
enum CandidateChoice {
  /// The non-overlapping candidates that together cover the most words.
  ///
  /// Of equal ones, fewer and longer hits, then readings closer to the listed form. Weighted interval scheduling over
  /// candidates in the order of their ends.
  ///
  /// - Complexity: O(*n* log *n*).
  static func best(of candidates: [Candidate]) -> [Candidate] {
    var sorted = candidates
    sorted.sort { ($0.end, $0.start) < ($1.end, $1.start) }
    var scores = [0]
    var taken: [Int?] = []
    for (number, candidate) in sorted.enumerated() {
      let before = countEnding(by: candidate.start, in: sorted, below: number)
      let score = scores[before] + value(of: candidate)
      taken.append(score > scores[number] ? before : nil)
      scores.append(max(score, scores[number]))
    }
    var chosen: [Candidate] = []
    var position = sorted.count
    while position > 0 {
      if let before = taken[position - 1] {
        chosen.append(sorted[position - 1])
        position = before
      } else {
        position -= 1
      }
    }
    return chosen.reversed()
  }

  private static func value(of candidate: Candidate) -> Int {
    candidate.words * 100 - 30 - min(60, Int(candidate.path.cost))
  }

  /// How many of the first candidates end at or before an offset.
  private static func countEnding(by start: Int, in sorted: [Candidate], below limit: Int) -> Int {
    var low = 0
    var high = limit
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].end <= start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
