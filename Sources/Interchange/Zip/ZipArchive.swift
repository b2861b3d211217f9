/// The files in a zip archive (APPNOTE.TXT), stored or deflated; what other programs pack documents into.
///
/// Sizes that the archive states are not believed: a file is unpacked in pieces up to a limit, so that a small archive
/// cannot fill the memory.
struct ZipArchive {
  /// A file of the archive, as the directory at its end tells.
  private struct Entry {
    var flags: Int
    var method: Int
    var packedCount: Int
    var headerOffset: Int
  }

  private let bytes: [UInt8]
  private let file: String
  /// The files by their names in lower case.
  private var entries: [String: Entry] = [:]

  /// How every archive with a file in it begins.
  static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  private static let directorySignature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let endSignature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let endCount = 22
  private static let longestComment = 0xFFFF

  /// Reads the directory of an archive.
  ///
  /// - Throws: ``InputError`` where there is none, or it leads out of the archive.
  init(_ bytes: [UInt8], file: String) throws(InputError) {
    self.bytes = bytes
    self.file = file
    guard let end = ZipArchive.endOffset(in: bytes) else { throw damaged("its directory is missing") }
    var offset = number(at: end + 16, bytes: 4)
    for _ in 0..<number(at: end + 10, bytes: 2) {
      guard offset + 46 <= bytes.count, bytes[offset...].starts(with: ZipArchive.directorySignature) else {
        throw damaged("its directory is cut off")
      }
      let nameCount = number(at: offset + 28, bytes: 2)
      let next = offset + 46 + nameCount + number(at: offset + 30, bytes: 2) + number(at: offset + 32, bytes: 2)
      guard next <= bytes.count else { throw damaged("its directory is cut off") }
      let name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameCount)], as: UTF8.self)
      entries[name.lowercased()] = Entry(
        flags: number(at: offset + 8, bytes: 2), method: number(at: offset + 10, bytes: 2),
        packedCount: number(at: offset + 20, bytes: 4), headerOffset: number(at: offset + 42, bytes: 4))
      offset = next
    }
  }

  /// Whether there is a file of this name, in whatever case.
  func contains(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// Unpacks a file piece by piece.
  ///
  /// - Throws: ``InputError`` where it is not there, is packed in a way that is not known, is damaged, or is longer than the
  ///   limit; whatever the body throws.
  func read(_ name: String, limit: Int, _ body: ([UInt8]) throws -> Void) throws {
    guard let entry = entries[name.lowercased()] else { throw damaged("it has no \(name)") }
    guard entry.flags & 1 == 0 else {
      throw InputError(.invalid, file: file, "\(name) is protected by a password; save the file without one")
    }
    let packed = try packedBytes(of: entry)
    switch entry.method {
    case 0:
      guard packed.count <= limit else { throw tooLong(name, limit) }
      try body(Array(packed))
    case 8:
      var total = 0
      try Inflater.forEachPiece(of: packed) { piece in
        total += piece.count
        guard total <= limit else { throw tooLong(name, limit) }
        try body(piece)
      } damaged: {
        damaged("\(name) cannot be unpacked")
      }
    default: throw damaged("\(name) is packed in a way (\(entry.method)) that is not known")
    }
  }

  private func packedBytes(of entry: Entry) throws(InputError) -> ArraySlice<UInt8> {
    let header = entry.headerOffset
    guard header + 30 <= bytes.count, bytes[header...].starts(with: ZipArchive.signature) else {
      throw damaged("its directory leads nowhere")
    }
    let start = header + 30 + number(at: header + 26, bytes: 2) + number(at: header + 28, bytes: 2)
    guard start + entry.packedCount <= bytes.count else { throw damaged("it is cut off") }
    return bytes[start..<start + entry.packedCount]
  }

  private func damaged(_ what: String) -> InputError {
    InputError(.invalid, file: file, "the archive is damaged: \(what); save the file again")
  }

  private func tooLong(_ name: String, _ limit: Int) -> InputError {
    InputError(.invalid, file: file, "\(name) unpacks to more than \(limit >> 20) MB; save the file as CSV")
  }

  /// A little-endian number; the caller has made sure that it is there.
  private func number(at offset: Int, bytes count: Int) -> Int {
    bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Where the record is that ends an archive: before a comment at most.
  private static func endOffset(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= endCount else { return nil }
    let last = bytes.count - endCount
    return stride(from: last, through: max(0, last - longestComment), by: -1)
      .first { bytes[$0] == endSignature[0] && bytes[$0...].starts(with: endSignature) }
  }
}
