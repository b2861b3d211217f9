/// A zip archive made by hand, so that a test can have what no program writes.
struct ZipBuilder {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file as it is.
  mutating func add(_ name: String, _ text: String) { add(name, packed: Array(text.utf8), method: 0) }

  /// Adds a file of bytes that are packed already.
  mutating func add(_ name: String, packed: [UInt8], method: Int) {
    let header =
      numbers([20, 0, method, 0, 0, 0, 0], bytes: 2) + numbers([packed.count, packed.count], bytes: 4)
      + numbers([name.utf8.count, 0], bytes: 2)
    directory += [0x50, 0x4B, 1, 2, 20, 0] + header + numbers([0, 0, 0, 0, 0], bytes: 2)
    directory += numbers([files.count], bytes: 4) + name.utf8
    files += [0x50, 0x4B, 3, 4] + header + Array(name.utf8) + packed
    count += 1
  }

  /// The archive.
  var bytes: [UInt8] {
    files + directory + [0x50, 0x4B, 5, 6] + numbers([0, 0, count, count], bytes: 2)
      + numbers([directory.count, files.count], bytes: 4) + [0, 0]
  }

  /// A deflated run of so many spaces: a literal, then copies of 258 bytes from one byte back, 13 bits each (RFC 1951).
  static func deflatedSpaces(copies: Int) -> [UInt8] {
    var bits = [1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0]
    let copy = [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]
    for _ in 0..<copies { bits += copy }
    bits += [0, 0, 0, 0, 0, 0, 0]
    return stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].reversed().reduce(0) { $0 << 1 | UInt8($1) }
    }
  }

  private func numbers(_ values: [Int], bytes count: Int) -> [UInt8] {
    values.flatMap { value in (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
  }
}
