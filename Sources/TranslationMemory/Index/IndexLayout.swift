/// Where the parts of an index generation lie in its bytes, each aligned to eight.
struct IndexLayout {
  /// Where the keys of each bucket begin: see ``KeyDirectory``; one more at the end.
  let directory: Range<Int>
  /// What tells the keys of a bucket from each other.
  let keyRests: Range<Int>
  /// The rank of each of them.
  let keyRanks: Range<Int>
  /// From which rank on keys are how frequent: see ``FrequencySteps``.
  let frequencySteps: Range<Int>
  /// The segments by length: see ``LengthBucket``; one more at the end.
  let lengths: Range<Int>
  /// Where each rank's postings begin; one more at the end.
  let postingStarts: Range<Int>
  /// Each segment's unit id, less the least one.
  let unitOffsets: Range<Int>
  /// The ranks of each segment's words, in the order of the text.
  let tokens: Range<Int>
  /// The postings: see ``Posting``.
  let postings: Range<Int>

  /// The bytes that all of it takes.
  var byteCount: Int { postings.upperBound }

  init(_ header: IndexHeader) {
    var end = IndexHeader.byteCount
    func part(_ count: Int, of stride: Int) -> Range<Int> {
      let start = (end + 7) & ~7
      end = start + count * stride
      return start..<end
    }
    directory = part(KeyDirectory(keys: header.keys).buckets + 1, of: 4)
    keyRests = part(header.keys, of: 4)
    keyRanks = part(header.keys, of: 4)
    frequencySteps = part(FrequencySteps.count, of: 4)
    lengths = part(header.lengths + 1, of: MemoryLayout<LengthBucket>.stride)
    postingStarts = part(header.keys + 1, of: 4)
    unitOffsets = part(header.segments, of: 4)
    tokens = part(header.tokens, of: 4)
    postings = part((header.postings + 1) & ~1, of: 4)
  }
}

/// The segments of one length: they lie side by side, so a segment's words are found by counting.
struct LengthBucket {
  /// How many words each has.
  var length: UInt32
  /// The ordinal of the first.
  var firstOrdinal: UInt32
  /// Where the words of the first begin.
  var firstToken: UInt64
}

/// A word among the rarest of a segment: the segment's ordinal and the word's place among its words, the rarest first.
struct Posting {
  /// Twenty bits of ordinal, and above them twelve of position; a position too great for them stands as the greatest.
  let bits: UInt32

  init(ordinal: Int, position: Int) {
    bits = UInt32(truncatingIfNeeded: min(position, Posting.mostPosition) << 20 | ordinal)
  }

  init(bits: UInt32) {
    self.bits = bits
  }

  var ordinal: Int { Int(bits & 0xF_FFFF) }

  var position: Int { Int(bits >> 20) }

  /// How many segments a generation can hold.
  static let mostSegments = 1 << 20
  private static let mostPosition = 0xFFF
}
