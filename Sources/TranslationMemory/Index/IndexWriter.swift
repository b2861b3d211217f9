/// Fills the bytes of an index generation, part by part.
struct IndexWriter {
  private let header: IndexHeader
  private let bytes: UnsafeMutableRawBufferPointer
  private let layout: IndexLayout
  private let tokens: UnsafeMutableBufferPointer<UInt32>
  private let unitOffsets: UnsafeMutableBufferPointer<UInt32>
  private var ordinal = 0
  private var token = 0
  /// Each posting with its rank, as segments come; sorted by rank at the end.
  private var ranksOfPostings: [UInt32] = []
  private var postings: [UInt32] = []
  private var sorted: [UInt32] = []

  init(_ bytes: UnsafeMutableRawBufferPointer, _ header: IndexHeader) {
    self.bytes = bytes
    self.header = header
    layout = IndexLayout(header)
    tokens = IndexWriter.part(layout.tokens, of: UInt32.self, in: bytes)
    unitOffsets = IndexWriter.part(layout.unitOffsets, of: UInt32.self, in: bytes)
    ranksOfPostings.reserveCapacity(header.postings)
    postings.reserveCapacity(header.postings)
  }

  /// Writes the table of keys.
  func writeKeys(_ hashes: [UInt64], ranks: [UInt32]) {
    let slotHashes = IndexWriter.part(layout.slotHashes, of: UInt64.self, in: bytes)
    let slotRanks = IndexWriter.part(layout.slotRanks, of: UInt32.self, in: bytes)
    let mask = layout.slots - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slotHashes[slot] != 0 { slot = (slot + 1) & mask }
      slotHashes[slot] = hash
      slotRanks[slot] = ranks[number]
    }
  }

  /// Writes the table of lengths.
  func writeLengths(_ lengths: [LengthBucket]) {
    let part = IndexWriter.part(layout.lengths, of: LengthBucket.self, in: bytes)
    for (index, bucket) in lengths.enumerated() { part[index] = bucket }
  }

  /// Writes the next segment, and notes its postings: its rarest words, each once, at its first place.
  mutating func writeSegment(_ numbers: Slice<UnsafeBufferPointer<UInt32>>, ranks: [UInt32], unit: UInt32) {
    sorted.removeAll(keepingCapacity: true)
    for number in numbers {
      let rank = ranks[Int(number)]
      tokens[token] = rank
      token += 1
      sorted.append(rank)
    }
    sorted.sort()
    for position in 0..<min(sorted.count, IndexBuilder.mostPostings(length: sorted.count))
    where position == 0 || sorted[position] != sorted[position - 1] {
      ranksOfPostings.append(sorted[position])
      postings.append(Posting(ordinal: ordinal, position: position).bits)
    }
    unitOffsets[ordinal] = unit
    ordinal += 1
  }

  /// Writes the postings by rank, and the header.
  ///
  /// Words that occur twice leave room for postings that there are not; it stays empty at the end.
  func finish() {
    let starts = IndexWriter.part(layout.postingStarts, of: UInt32.self, in: bytes)
    let sorted = IndexWriter.part(layout.postings, of: UInt32.self, in: bytes)
    for rank in ranksOfPostings { starts[Int(rank) + 1] += 1 }
    for rank in 0..<header.keys { starts[rank + 1] += starts[rank] }
    var next = Array(starts)
    for (index, rank) in ranksOfPostings.enumerated() {
      sorted[Int(next[Int(rank)])] = postings[index]
      next[Int(rank)] += 1
    }
    header.write(to: bytes, bodyChecksum: IndexGeneration.bodyChecksum(of: UnsafeRawBufferPointer(bytes)))
  }

  private static func part<Element>(
    _ range: Range<Int>, of type: Element.Type, in bytes: UnsafeMutableRawBufferPointer
  ) -> UnsafeMutableBufferPointer<Element> {
    UnsafeMutableRawBufferPointer(rebasing: bytes[range]).bindMemory(to: type)
  }
}
