/// A search for the segments of a generation that have runs of words in common with a segment.
///
/// Unlike ``IndexSearch`` it takes samples: of a word that very many segments have, so many postings, evenly spread. A
/// phrase that is often translated is found in enough of them, and one that is rare has a rare word. (Sampling in place
/// of all occurrences: Lopez, "Hierarchical phrase-based translation with suffix arrays", 2007.)
struct RunSearch {
  private let generation: IndexGeneration
  /// The rank of each of the segment's words; `UInt32.max` for one that no segment has.
  private let ranks: [UInt32]

  /// The most postings of one word that are looked at.
  private static let mostPostings = 400

  init(_ segment: SegmentWords, in generation: IndexGeneration) {
    self.generation = generation
    ranks = segment.words.map { generation.rank(of: $0.key).map(UInt32.init) ?? .max }
  }

  /// Calls `body` with each run that cannot be made longer; in no order.
  func forEachRun(_ body: (SharedRun) -> Void) {
    var seen: Set<Int> = []
    ranks.withUnsafeBufferPointer { words in
      for rank in Set(words) where rank != .max {
        let postings = generation.postings(of: Int(rank))
        let step = max(1, postings.count / RunSearch.mostPostings)
        for index in stride(from: 0, to: postings.count, by: step) {
          let ordinal = Posting(bits: postings[index]).ordinal
          guard seen.insert(ordinal).inserted, let others = self.words(of: ordinal) else { continue }
          let unit = generation.unit(at: ordinal)
          CommonRuns.forEach(of: words, in: others) { body(SharedRun(unit: unit, words: $0)) }
        }
      }
    }
  }

  /// The words of a segment; `nil` if it is too long to be a sentence.
  private func words(of ordinal: Int) -> UnsafeBufferPointer<UInt32>? {
    var low = 0
    var high = generation.header.lengths
    while low < high {
      let middle = (low + high) / 2
      if Int(generation.lengths[middle + 1].firstOrdinal) <= ordinal { low = middle + 1 } else { high = middle }
    }
    guard low < generation.header.lengths else { return nil }
    let bucket = generation.lengths[low]
    let length = Int(bucket.length)
    guard length <= CommonRuns.mostWords else { return nil }
    let start = Int(bucket.firstToken) + (ordinal - Int(bucket.firstOrdinal)) * length
    return UnsafeBufferPointer(rebasing: generation.tokens[start..<start + length])
  }
}

extension SegmentIndex {
  /// The runs of words that units have in common with a segment; of very frequent words a sample.
  package func sharedRuns(with segment: SegmentWords) -> [SharedRun] {
    guard CommonRuns.isSearched(segment) else { return [] }
    var runs: [SharedRun] = []
    for generation in generations { RunSearch(segment, in: generation).forEachRun { runs.append($0) } }
    return runs
  }
}
