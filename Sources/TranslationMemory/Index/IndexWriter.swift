/// Fills the bytes of an index generation, part by part.
struct IndexWriter {
  private let header: IndexHeader
  private let bytes: UnsafeMutableRawBufferPointer
  private let layout: IndexLayout
  private let tokens: UnsafeMutableBufferPointer<UInt32>
  private let unitOffsets: UnsafeMutableBufferPointer<UInt32>
  private let postingStarts: UnsafeMutableBufferPointer<UInt32>
  private var rarest = RarestWords()
  private var ordinal = 0
  private var token = 0

  init(_ bytes: UnsafeMutableRawBufferPointer, _ header: IndexHeader) {
    self.bytes = bytes
    self.header = header
    layout = IndexLayout(header)
    tokens = IndexWriter.part(layout.tokens, of: UInt32.self, in: bytes)
    unitOffsets = IndexWriter.part(layout.unitOffsets, of: UInt32.self, in: bytes)
    postingStarts = IndexWriter.part(layout.postingStarts, of: UInt32.self, in: bytes)
  }

  /// Writes the table of keys, whose frequencies are given in the order of their ranks.
  func writeKeys(_ identities: [UInt64], ranks: [UInt32], frequencies: [UInt32]) {
    KeyDirectory(keys: header.keys).fill(
      IndexWriter.part(layout.directory, of: UInt32.self, in: bytes),
      IndexWriter.part(layout.keyRests, of: UInt32.self, in: bytes),
      IndexWriter.part(layout.keyRanks, of: UInt32.self, in: bytes), identities: identities, ranks: ranks)
    FrequencySteps.fill(
      IndexWriter.part(layout.frequencySteps, of: UInt32.self, in: bytes), rising: frequencies)
  }

  /// Writes the table of lengths.
  func writeLengths(_ lengths: [LengthBucket]) {
    let part = IndexWriter.part(layout.lengths, of: LengthBucket.self, in: bytes)
    for (index, bucket) in lengths.enumerated() { part[index] = bucket }
  }

  /// Writes the next segment, and counts its postings.
  mutating func writeSegment(_ numbers: Slice<UnsafeBufferPointer<UInt32>>, ranks: [UInt32], unit: UInt32) {
    let start = token
    for number in numbers {
      tokens[token] = ranks[Int(number)]
      token += 1
    }
    rarest.take(UnsafeBufferPointer(rebasing: tokens[start..<token]))
    rarest.forEach { rank, _ in postingStarts[Int(rank) + 1] += 1 }
    unitOffsets[ordinal] = unit
    ordinal += 1
  }

  /// Writes the postings by rank, and the header.
  ///
  /// The segments are gone through once more, rather than their postings kept: there are as many as half of the words.
  /// Words that occur twice leave room for postings that there are not; it stays empty at the end.
  mutating func finish(_ lengths: [LengthBucket]) {
    for rank in 0..<header.keys { postingStarts[rank + 1] += postingStarts[rank] }
    let postings = IndexWriter.part(layout.postings, of: UInt32.self, in: bytes)
    var next = Array(postingStarts)
    var start = 0
    for (bucket, after) in zip(lengths, lengths.dropFirst()) {
      for ordinal in bucket.firstOrdinal..<after.firstOrdinal {
        rarest.take(UnsafeBufferPointer(rebasing: tokens[start..<start + Int(bucket.length)]))
        rarest.forEach { rank, position in
          postings[Int(next[Int(rank)])] = Posting(ordinal: Int(ordinal), position: position).bits
          next[Int(rank)] += 1
        }
        start += Int(bucket.length)
      }
    }
    header.write(to: bytes, bodyChecksum: IndexGeneration.bodyChecksum(of: UnsafeRawBufferPointer(bytes)))
  }

  private static func part<Element>(
    _ range: Range<Int>, of type: Element.Type, in bytes: UnsafeMutableRawBufferPointer
  ) -> UnsafeMutableBufferPointer<Element> {
    UnsafeMutableRawBufferPointer(rebasing: bytes[range]).bindMemory(to: type)
  }
}

/// The words of a segment that have a posting: its rarest, each once, at its first place among them.
private struct RarestWords {
  private var sorted: [UInt32] = []

  /// Sorts the words of a segment, the rarest first; so few are quickest to sort by insertion.
  mutating func take(_ words: UnsafeBufferPointer<UInt32>) {
    sorted.removeAll(keepingCapacity: true)
    sorted.append(contentsOf: words)
    guard words.count <= 48 else { return sorted.sort() }
    sorted.withUnsafeMutableBufferPointer { sorted in
      for index in sorted.indices.dropFirst() {
        let word = sorted[index]
        var place = index
        while place > 0, sorted[place - 1] > word {
          sorted[place] = sorted[place - 1]
          place -= 1
        }
        sorted[place] = word
      }
    }
  }

  /// Calls `body` with the rank and the place of each.
  @inline(__always)
  func forEach(_ body: (_ rank: UInt32, _ position: Int) -> Void) {
    let count = min(sorted.count, IndexBuilder.mostPostings(length: sorted.count))
    for position in 0..<count where position == 0 || sorted[position] != sorted[position - 1] {
      body(sorted[position], position)
    }
  }
}
