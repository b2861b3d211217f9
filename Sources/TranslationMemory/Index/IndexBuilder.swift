/// Makes an index generation from segments.
///
/// It keeps four bytes a word; the generation takes about six.
package struct IndexBuilder {
  private var header: IndexHeader
  private var keys = KeyTable()
  private var tokens: [UInt32] = []
  private var starts: [Int] = [0]
  private var units: [UInt32] = []

  /// A builder for the generation that a header describes.
  package init(_ header: IndexHeader) {
    self.header = header
  }

  /// How many segments it has taken in.
  package var count: Int { units.count }

  /// Whether a segment of this unit must wait for another generation.
  package func isFull(for unit: Int64) -> Bool {
    units.count >= IndexBuilder.mostSegments || unit - header.lowest > Int64(UInt32.max)
      || tokens.count > IndexBuilder.mostTokens
  }

  /// Takes in the segment of a unit, in the order of ids; segments that fuzzy matching leaves out are passed over.
  package mutating func add(_ unit: Int64, _ segment: SegmentWords) {
    guard unit >= header.lowest, !isFull(for: unit), IndexSearch.isSearched(segment) else { return }
    for word in segment.words { tokens.append(keys.number(of: word.key)) }
    starts.append(tokens.count)
    units.append(UInt32(unit - header.lowest))
  }

  /// The generation, covering ids up to `highest`.
  package func finish(highest: Int64) -> OwnedBytes {
    var header = header
    header.highest = highest
    let ranks = ranksByRarity()
    let order = ordinalsByLength()
    header.segments = units.count
    header.keys = keys.hashes.count
    header.tokens = tokens.count
    header.lengths = order.lengths.count - 1
    header.postings = units.indices.reduce(0) { $0 + IndexBuilder.mostPostings(length: length(of: $1)) }
    return OwnedBytes(count: IndexLayout(header).byteCount) { bytes in
      var writer = IndexWriter(bytes, header)
      writer.writeKeys(keys.hashes, ranks: ranks)
      writer.writeLengths(order.lengths)
      tokens.withUnsafeBufferPointer { tokens in
        for segment in order.segments {
          writer.writeSegment(tokens[starts[segment]..<starts[segment + 1]], ranks: ranks, unit: units[segment])
        }
      }
      writer.finish()
    }
  }

  /// How many segments a generation holds at most: smaller ones take less memory to make, fewer are quicker to search.
  package static let mostSegments = 1 << 19
  /// How many words a generation holds at most.
  private static let mostTokens = 1 << 26

  /// How many words of a segment may have a posting: a match at ``IndexSearch/leastIndexedThreshold`` can differ in
  /// this many less one.
  static func mostPostings(length: Int) -> Int {
    Similarity.mostEdits(longer: length, threshold: IndexSearch.leastIndexedThreshold) + 1
  }

  private func length(of segment: Int) -> Int { starts[segment + 1] - starts[segment] }

  /// The rank of each number: the rarest key first, of equal ones the one met first.
  private func ranksByRarity() -> [UInt32] {
    let numbers = keys.counts.indices.sorted { (keys.counts[$0], $0) < (keys.counts[$1], $1) }
    var ranks = Array(repeating: UInt32(0), count: numbers.count)
    for (rank, number) in numbers.enumerated() { ranks[number] = UInt32(rank) }
    return ranks
  }

  /// The segments by length, those of one length as they came; and where each length begins.
  private func ordinalsByLength() -> (segments: [Int], lengths: [LengthBucket]) {
    var counts = Array(repeating: 0, count: IndexSearch.mostWords + 2)
    for segment in units.indices { counts[length(of: segment) + 1] += 1 }
    var buckets: [LengthBucket] = []
    var token = 0
    for length in 0...IndexSearch.mostWords {
      let ordinal = counts[length]
      if counts[length + 1] > 0 {
        buckets.append(
          LengthBucket(length: UInt32(length), firstOrdinal: UInt32(ordinal), firstToken: UInt64(token)))
      }
      token += counts[length + 1] * length
      counts[length + 1] += ordinal
    }
    buckets.append(LengthBucket(length: 0, firstOrdinal: UInt32(units.count), firstToken: UInt64(token)))
    var segments = Array(repeating: 0, count: units.count)
    for segment in units.indices {
      segments[counts[length(of: segment)]] = segment
      counts[length(of: segment)] += 1
    }
    return (segments, buckets)
  }
}
