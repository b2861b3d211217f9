/// The segments of a run of units, prepared for finding similar ones: an immutable part of a memory's index.
///
/// Each word is known by a rank: keys in the order of how often they occur, the rarest first. Segments are numbered by
/// their length. For each key there are postings: the segments that have it among their rarest words, and its place
/// there. See ``IndexSearch`` for why this loses nothing.
package struct IndexGeneration: @unchecked Sendable {
  // Unchecked, because pointers are not Sendable: they point into `storage`, which is never written and outlives them.

  /// What it is made for.
  package let header: IndexHeader
  private let directory: UnsafeBufferPointer<UInt32>
  private let keyRests: UnsafeBufferPointer<UInt32>
  private let keyRanks: UnsafeBufferPointer<UInt32>
  private let frequencySteps: UnsafeBufferPointer<UInt32>
  let lengths: UnsafeBufferPointer<LengthBucket>
  let unitOffsets: UnsafeBufferPointer<UInt32>
  let tokens: UnsafeBufferPointer<UInt32>
  private let postingStarts: UnsafeBufferPointer<UInt32>
  private let postings: UnsafeBufferPointer<UInt32>
  private let storage: any IndexBytes

  /// Opens an index generation; `nil` if the bytes are not one, are cut short, or contradict themselves.
  ///
  /// This reads the header and the table of lengths only, whatever the size: damage elsewhere is found by
  /// ``isIntact()``, and cannot lead outside the bytes.
  package init?(_ storage: any IndexBytes) {
    let bytes = storage.bytes
    guard let header = IndexHeader(bytes) else { return nil }
    let layout = IndexLayout(header)
    guard layout.byteCount == bytes.count else { return nil }
    func part<Element>(_ range: Range<Int>, of type: Element.Type) -> UnsafeBufferPointer<Element> {
      UnsafeRawBufferPointer(rebasing: bytes[range]).bindMemory(to: type)
    }
    self.header = header
    self.storage = storage
    directory = part(layout.directory, of: UInt32.self)
    keyRests = part(layout.keyRests, of: UInt32.self)
    keyRanks = part(layout.keyRanks, of: UInt32.self)
    frequencySteps = part(layout.frequencySteps, of: UInt32.self)
    lengths = part(layout.lengths, of: LengthBucket.self)
    postingStarts = part(layout.postingStarts, of: UInt32.self)
    unitOffsets = part(layout.unitOffsets, of: UInt32.self)
    tokens = part(layout.tokens, of: UInt32.self)
    postings = part(layout.postings, of: UInt32.self)
    guard IndexGeneration.areConsistent(lengths, header) else { return nil }
  }

  /// How many segments it holds.
  package var count: Int { header.segments }

  /// The bytes that it takes.
  package var byteCount: Int { storage.bytes.count }

  /// Whether every byte is as it was written.
  ///
  /// - Complexity: O(*n*) in its bytes.
  package func isIntact() -> Bool {
    IndexGeneration.bodyChecksum(of: storage.bytes) == IndexHeader.bodyChecksum(in: storage.bytes)
  }

  /// The rank of a key; `nil` if no segment has it.
  func rank(of key: UInt64) -> Int? {
    let identity = KeyDirectory.identity(of: key)
    let bucket = KeyDirectory(keys: header.keys).bucket(of: identity)
    let rest = KeyDirectory.rest(of: identity)
    let end = min(Int(directory[bucket + 1]), keyRests.count)
    var place = Int(directory[bucket])
    while place < end {
      if keyRests[place] == rest { return min(Int(keyRanks[place]), header.keys - 1) }
      place += 1
    }
    return nil
  }

  /// About how often a key occurs in the segments: at most 1.4 times too little; 0 if none has it.
  func frequency(of key: UInt64) -> Int {
    rank(of: key).map { FrequencySteps.frequency(of: $0, frequencySteps) } ?? 0
  }

  /// The postings of a rank, by rising ordinal.
  func postings(of rank: Int) -> UnsafeBufferPointer<UInt32> {
    let start = Int(postingStarts[rank])
    let end = Int(postingStarts[rank + 1])
    guard start <= end, end <= postings.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: postings[start..<end])
  }

  /// The id of the unit that a segment belongs to.
  func unit(at ordinal: Int) -> Int64 { header.lowest &+ Int64(unitOffsets[ordinal]) }

  /// The checksum of what follows the header.
  static func bodyChecksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    let words = UnsafeRawBufferPointer(rebasing: bytes[IndexHeader.byteCount...]).bindMemory(to: UInt64.self)
    return IndexHeader.checksum(words[...])
  }

  /// Whether the table of lengths accounts for every segment and word, so that counting by it stays inside.
  private static func areConsistent(_ lengths: UnsafeBufferPointer<LengthBucket>, _ header: IndexHeader) -> Bool {
    var ordinal = 0
    var token = 0
    for index in 0..<header.lengths {
      let bucket = lengths[index]
      let next = lengths[index + 1]
      guard Int(bucket.firstOrdinal) == ordinal, bucket.firstToken == UInt64(token),
        next.firstOrdinal >= bucket.firstOrdinal, index == 0 || lengths[index - 1].length < bucket.length
      else { return false }
      token += Int(next.firstOrdinal - bucket.firstOrdinal) * Int(bucket.length)
      ordinal = Int(next.firstOrdinal)
      if token > header.tokens { return false }
    }
    return ordinal == header.segments && token == header.tokens && header.segments <= Posting.mostSegments
  }
}
