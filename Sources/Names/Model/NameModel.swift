/// The trained model behind romanization: one versioned binary file, read where it lies.
///
/// Opening checks a checksum and every index, so that a damaged or foreign file is refused and no question can lead
/// outside the bytes. `MODEL.md` beside the file says what it was trained on.
package final class NameModel: Sendable {
  /// Why a file is not a model.
  package enum Problem: Error, Equatable {
    /// It does not begin as a model does.
    case notAModel
    /// It was written for another version of the program.
    case otherVersion(Int)
    /// The checksum or an index is wrong.
    case damaged
  }

  /// The first bytes of a model file: `DRGNAMES`.
  package static let magic: UInt64 = 0x53454D41_4E475244
  /// The version of the layout.
  package static let version = 2

  /// The sections, in their order in the file.
  package enum Section: Int, CaseIterable, Sendable {
    case units, forward, backward, names, prefixes, pairs, weights
  }

  let units: SpellingUnits
  let forward: NGramTable
  let backward: NGramTable
  let names: NameTable
  let prefixes: PrefixFilter
  let pairs: NameTable
  let weights: RankingWeights
  private let bytes: ModelBytes

  /// Opens a model.
  package init(_ bytes: ModelBytes) throws(Problem) {
    let buffer = bytes.buffer
    let count = Section.allCases.count
    let head = 24 + count * 8
    guard buffer.count >= head, buffer.loadUnaligned(as: UInt64.self) == Self.magic else { throw .notAModel }
    let version = Int(buffer.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard version == Self.version else { throw .otherVersion(version) }
    guard buffer.loadUnaligned(fromByteOffset: 16, as: UInt64.self) == Self.checksum(of: buffer, from: 24) else {
      throw .damaged
    }
    func range(_ section: Section) -> Range<Int> {
      let place = 24 + section.rawValue * 8
      let start = Int(buffer.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      let length = Int(buffer.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self))
      return start <= buffer.count && length <= buffer.count - start ? start..<start + length : 0..<0
    }
    guard let units = SpellingUnits(buffer, section: range(.units)),
      let forward = NGramTable(buffer, section: range(.forward)), forward.vocabulary == units.count,
      let backward = NGramTable(buffer, section: range(.backward)), backward.vocabulary == units.count,
      let names = NameTable(buffer, section: range(.names)),
      let prefixes = PrefixFilter(buffer, section: range(.prefixes)),
      let pairs = NameTable(buffer, section: range(.pairs)),
      let weights = RankingWeights(buffer, section: range(.weights))
    else { throw .damaged }
    self.units = units
    self.forward = forward
    self.backward = backward
    self.names = names
    self.prefixes = prefixes
    self.pairs = pairs
    self.weights = weights
    self.bytes = bytes
  }

  /// FNV-1a over 8-byte words, from an offset to the end, then over the bytes left.
  package static func checksum(of buffer: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = start
    while offset + 8 <= buffer.count {
      sum = (sum ^ buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x100_0000_01B3
      offset += 8
    }
    for index in offset..<max(offset, buffer.count) { sum = (sum ^ UInt64(buffer[index])) &* 0x100_0000_01B3 }
    return sum
  }
}
