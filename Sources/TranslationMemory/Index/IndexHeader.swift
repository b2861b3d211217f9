/// What an index generation is made for, and how big its parts are: the first bytes of its file.
///
/// The file is little-endian, as every machine that Swift runs on is. A change of layout or of what a key is raises
/// ``currentVersion``, and files of another version are made again.
package struct IndexHeader: Hashable, Sendable {
  /// Which memory it belongs to: a number that the store drew when the memory was made.
  package var memory: UInt64
  /// A hash of the language pair.
  package var pair: UInt64
  /// The least id that it may hold.
  package var lowest: Int64
  /// The greatest id that it may hold; every unit of the pair between the two is in it.
  package var highest: Int64
  /// How many segments it holds.
  package internal(set) var segments = 0
  /// How many different keys they have.
  var keys = 0
  /// How many different lengths they have.
  var lengths = 0
  /// How many words they have.
  var tokens = 0
  /// How many postings there are.
  var postings = 0

  /// A header for the units of a pair in a memory, from one id to another.
  package init(memory: UInt64, pair: LanguagePair, lowest: Int64, highest: Int64) {
    self.memory = memory
    var hash = StableHash()
    hash.combine(pair.description)
    self.pair = hash.value
    self.lowest = lowest
    self.highest = highest
  }

  /// The bytes that a header takes.
  package static let byteCount = 128
  /// The version that this code reads and writes.
  static let currentVersion: UInt64 = 3

  /// `DRAGOMAN`, read as a little-endian number.
  private static let magic: UInt64 = 0x4E41_4D4F_4741_5244
  private static let checksumPlace = 15

  /// Reads the header of a file; `nil` if it is not one of this version, is damaged, or the file has another size than
  /// it says.
  package init?(_ bytes: UnsafeRawBufferPointer, fileSize: Int) {
    guard let header = IndexHeader(bytes), IndexLayout(header).byteCount == fileSize else { return nil }
    self = header
  }

  /// Reads a header; `nil` if the bytes are not one of this version, or are damaged.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= IndexHeader.byteCount else { return nil }
    let words = UnsafeRawBufferPointer(rebasing: bytes[..<IndexHeader.byteCount]).bindMemory(to: UInt64.self)
    guard words[0] == IndexHeader.magic, words[1] == IndexHeader.currentVersion,
      words[IndexHeader.checksumPlace] == IndexHeader.checksum(words.prefix(IndexHeader.checksumPlace)),
      words[6...10].allSatisfy({ $0 <= UInt64(UInt32.max) })
    else { return nil }
    memory = words[2]
    pair = words[3]
    lowest = Int64(bitPattern: words[4])
    highest = Int64(bitPattern: words[5])
    segments = Int(words[6])
    keys = Int(words[7])
    lengths = Int(words[8])
    tokens = Int(words[9])
    postings = Int(words[10])
  }

  /// Writes the header, with the checksum of what follows it.
  func write(to bytes: UnsafeMutableRawBufferPointer, bodyChecksum: UInt64) {
    let words = UnsafeMutableRawBufferPointer(rebasing: bytes[..<IndexHeader.byteCount]).bindMemory(to: UInt64.self)
    let values: [UInt64] = [
      IndexHeader.magic, IndexHeader.currentVersion, memory, pair, UInt64(bitPattern: lowest),
      UInt64(bitPattern: highest), UInt64(segments), UInt64(keys), UInt64(lengths), UInt64(tokens), UInt64(postings),
      bodyChecksum, 0, 0, 0,
    ]
    for (index, value) in values.enumerated() { words[index] = value }
    words[IndexHeader.checksumPlace] = IndexHeader.checksum(Slice(base: UnsafeBufferPointer(words), bounds: 0..<15))
  }

  /// The checksum of the body that a header names.
  static func bodyChecksum(in bytes: UnsafeRawBufferPointer) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: 11 * 8, as: UInt64.self)
  }

  /// A checksum of bytes, eight at a time; against damage, not against malice.
  static func checksum(_ words: Slice<UnsafeBufferPointer<UInt64>>) -> UInt64 {
    var hash = StableHash()
    for word in words { hash.combine(word) }
    return hash.value
  }
}
