/// Makes an index generation from segments.
///
/// It keeps four bytes a word; the generation, which is made at the end, takes about six and a half.
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

  /// Begins another generation, in the room that it has: memory that is given back between generations of one size is
  /// soon in pieces.
  package mutating func begin(_ header: IndexHeader) {
    self.header = header
    keys.removeAll()
    tokens.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    units.removeAll(keepingCapacity: true)
  }

  /// How many segments it has taken in.
  package var count: Int { units.count }

  /// Whether a segment of this unit must wait for another generation.
  package func isFull(for unit: Int64) -> Bool {
    units.count >= IndexBuilder.mostSegments || unit - header.lowest > Int64(UInt32.max)
      || tokens.count > IndexBuilder.mostTokens
  }

  /// Takes in the segment of a unit, in the order of ids; segments that fuzzy matching leaves out are passed over.
  package mutating func add(_ unit: Int64, _ segment: SegmentWords) { add(unit, keys: segment.words.lazy.map(\.key)) }

  /// Takes in the segment of a unit, given by the keys of its words.
  package mutating func add(_ unit: Int64, keys words: some Collection<UInt64>) {
    guard unit >= header.lowest, !isFull(for: unit), IndexSearch.isSearched(words.count) else { return }
    for key in words { tokens.append(keys.number(of: key)) }
    starts.append(tokens.count)
    units.append(UInt32(unit - header.lowest))
  }

  /// The generation, covering ids up to `highest`.
  package func finish(highest: Int64) -> OwnedBytes {
    var header = header
    header.highest = highest
    let (ranks, frequencies) = ranksByRarity()
    let order = ordinalsByLength()
    header.segments = units.count
    header.keys = keys.identities.count
    header.tokens = tokens.count
    header.lengths = order.lengths.count - 1
    header.postings = units.indices.reduce(0) { $0 + IndexBuilder.mostPostings(length: length(of: $1)) }
    return OwnedBytes(count: IndexLayout(header).byteCount) { bytes in
      var writer = IndexWriter(bytes, header)
      writer.writeKeys(keys.identities, ranks: ranks, frequencies: frequencies)
      writer.writeLengths(order.lengths)
      tokens.withUnsafeBufferPointer { tokens in
        for segment in order.segments {
          writer.writeSegment(tokens[starts[segment]..<starts[segment + 1]], ranks: ranks, unit: units[segment])
        }
      }
      writer.finish(order.lengths)
    }
  }

  /// How many segments a generation holds at most: smaller ones take less memory to make, fewer are quicker to search.
  package static let mostSegments = 1 << 17
  /// How many words a generation holds at most.
  private static let mostTokens = 1 << 22

  /// How many words of a segment may have a posting: a match at ``IndexSearch/leastIndexedThreshold`` can differ in
  /// this many less one.
  static func mostPostings(length: Int) -> Int {
    Similarity.mostEdits(longer: length, threshold: IndexSearch.leastIndexedThreshold) + 1
  }

  private func length(of segment: Int) -> Int { starts[segment + 1] - starts[segment] }

  /// The rank of each number, the rarest key first, of equal ones the one met first; and the frequencies by rank.
  private func ranksByRarity() -> (ranks: [UInt32], frequencies: [UInt32]) {
    var order = keys.counts.enumerated().map { UInt64($1) << 32 | UInt64($0) }
    order.sort()
    var ranks = Array(repeating: UInt32(0), count: order.count)
    for (rank, entry) in order.enumerated() { ranks[Int(UInt32(truncatingIfNeeded: entry))] = UInt32(rank) }
    return (ranks, order.map { UInt32($0 >> 32) })
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
