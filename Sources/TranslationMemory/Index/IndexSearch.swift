/// A search for the segments of a generation that may match a segment at a threshold.
///
/// **Why nothing is lost.** Let *q* and *s* have their keys, L be the words of the longer, T the threshold.
///
/// 1. The edit distance between the keys is at most the weighted one between the words: take the cheapest weighted
///    edits, and do the same to the keys; a replacement by the same key, which costs a fraction, then costs nothing, and
///    every other edit costs 1 as before. So a match at T has at most k = ⌊(100 − T) L ÷ 100⌋ edits between its keys
///    (``Similarity/mostEdits(longer:threshold:)``), and equal hashes of different keys only make it less.
/// 2. Lengths differ by at most k, and the cheapest edits leave at least o = L − k words of each in place: the two have
///    o words in common, counted with repetition.
/// 3. Put the words of both in one fixed order (rank: the rarest first) and let *t* be the first word that they have in
///    common, at place i of *q* and j of *s*, the first of its kind in each. All o common words stand at or after *t*
///    in each, so i ≤ |q| − o and j ≤ |s| − o. (Equal words stand side by side in this order, so repetition changes
///    nothing.)
/// 4. So *s* is found by looking, for each of the first |q| − o + 1 words of *q*, at the segments that have that word
///    among their own first |s| − o + 1. Those are the postings: o ≥ |s| − k(|s|), and for T at or above
///    ``leastIndexedThreshold`` the first ⌊(100 − T) |s| ÷ 100⌋ + 1 words have one. Words that no segment has count among
///    the first of *q* and are rarer than any.
/// 5. What is found is compared by its whole distance, and goes through if it has at most k edits; by 1, no match at T
///    is among those left out. Below ``leastIndexedThreshold`` every segment of a fitting length is compared.
///
/// `IndexSearchTests` asserts this against looking at every segment.
struct IndexSearch: ~Copyable {
  private let generation: IndexGeneration
  private let distance: KeyDistance
  private let length: Int
  private let threshold: Int
  /// The ranks of the segment's words in order, the rarest first; −1 for a word that no segment has.
  private let sorted: [Int]

  /// The least threshold that postings answer; a lower one has every segment of a fitting length compared.
  static let leastIndexedThreshold = 50
  /// The most words of a segment that fuzzy matching looks at; a longer one is found only when it is equal.
  static let mostWords = 1024

  /// Whether fuzzy matching looks at a segment: it has a word and not too many.
  static func isSearched(_ segment: SegmentWords) -> Bool { isSearched(segment.words.count) }

  /// Whether fuzzy matching looks at a segment of so many words.
  static func isSearched(_ words: Int) -> Bool { (1...mostWords).contains(words) }

  init(_ segment: SegmentWords, in generation: IndexGeneration, threshold: Int) {
    let ranks = segment.words.map { generation.rank(of: $0.key) }
    self.generation = generation
    self.threshold = min(100, max(0, threshold))
    distance = KeyDistance(ranks)
    length = ranks.count
    sorted = ranks.map { $0 ?? -1 }.sorted()
  }

  /// Calls `body` with each segment that may match, as its unit and the bound of its score; in no order.
  func forEachCandidate(_ body: (Candidate) -> Void) {
    let windows = windows()
    guard let first = windows.first, let last = windows.last else { return }
    if threshold < IndexSearch.leastIndexedThreshold {
      for window in windows {
        for ordinal in window.ordinals { compare(ordinal, window, body) }
      }
      return
    }
    let ordinals = first.ordinals.lowerBound..<last.ordinals.upperBound
    var seen = OrdinalSet(ordinals)
    let deepest = windows.reduce(0) { max($0, length - $1.common) }
    for place in 0...min(deepest, length - 1) where sorted[place] >= 0 {
      if place > 0, sorted[place] == sorted[place - 1] { continue }
      let postings = IndexSearch.postings(generation.postings(of: sorted[place]), from: ordinals.lowerBound)
      walk(postings, place: place, windows: windows, seen: &seen, body)
    }
  }

  /// Looks at the postings of the word at one place, window by window.
  private func walk(
    _ postings: Slice<UnsafeBufferPointer<UInt32>>, place: Int, windows: [Window], seen: inout OrdinalSet,
    _ body: (Candidate) -> Void
  ) {
    var current = 0
    for bits in postings {
      let posting = Posting(bits: bits)
      let ordinal = posting.ordinal
      while ordinal >= windows[current].ordinals.upperBound {
        current += 1
        if current == windows.count { return }
      }
      let window = windows[current]
      guard posting.position <= window.length - window.common, place <= length - window.common,
        ordinal >= window.ordinals.lowerBound, seen.insert(ordinal)
      else { continue }
      compare(ordinal, window, body)
    }
  }

  @inline(__always)
  private func compare(_ ordinal: Int, _ window: Window, _ body: (Candidate) -> Void) {
    let start = window.firstToken + (ordinal - window.ordinals.lowerBound) * window.length
    let words = UnsafeBufferPointer(rebasing: generation.tokens[start..<start + window.length])
    guard let edits = distance.edits(to: words, most: window.mostEdits) else { return }
    let longer = max(length, window.length)
    body(Candidate(unit: generation.unit(at: ordinal), bound: 100 * (longer - edits) / longer))
  }

  /// The segments of one length, and what a match among them needs.
  private struct Window {
    var length: Int
    var ordinals: Range<Int>
    var firstToken: Int
    var mostEdits: Int
    /// How many words must be in common.
    var common: Int
  }

  /// A window for each length that a match can have, the shortest first.
  private func windows() -> [Window] {
    (0..<generation.header.lengths).compactMap { index in
      let bucket = generation.lengths[index]
      let other = Int(bucket.length)
      let most = Similarity.mostEdits(longer: max(length, other), threshold: threshold)
      guard abs(length - other) <= most else { return nil }
      return Window(
        length: other, ordinals: Int(bucket.firstOrdinal)..<Int(generation.lengths[index + 1].firstOrdinal),
        firstToken: Int(bucket.firstToken), mostEdits: most, common: max(length, other) - most)
    }
  }

  /// The postings from the first whose ordinal is not below a number.
  private static func postings(
    _ postings: UnsafeBufferPointer<UInt32>, from ordinal: Int
  ) -> Slice<UnsafeBufferPointer<UInt32>> {
    var low = 0
    var high = postings.count
    while low < high {
      let middle = (low + high) / 2
      if Posting(bits: postings[middle]).ordinal < ordinal { low = middle + 1 } else { high = middle }
    }
    return postings[low...]
  }
}

/// A set of ordinals, as bits.
private struct OrdinalSet {
  private var bits: [UInt64]
  private let first: Int

  /// An empty set that has room for these.
  init(_ ordinals: Range<Int>) {
    first = ordinals.lowerBound
    bits = Array(repeating: 0, count: ordinals.count / 64 + 1)
  }

  /// Puts an ordinal in; `false` if it was there.
  @inline(__always)
  mutating func insert(_ ordinal: Int) -> Bool {
    let place = ordinal - first
    let bit: UInt64 = 1 << UInt64(place & 63)
    if bits[place >> 6] & bit != 0 { return false }
    bits[place >> 6] |= bit
    return true
  }
}
