/// The lines of a file that lie in the order of their bytes, searched where they lie.
struct SortedLines: Sendable {
  private let bytes: [UInt8]
  private var starts: [Int32] = []

  /// Takes the lines that have a cell after a tab, or those that have none; lines that begin with `#` are no lines.
  init(_ bytes: [UInt8], withCells: Bool) {
    self.bytes = bytes
    var start = 0
    var hasTab = false
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x09 { hasTab = true }
      guard byte == 0x0A else { continue }
      if hasTab == withCells, offset > start, bytes[start] != 0x23 { starts.append(Int32(truncatingIfNeeded: start)) }
      start = offset + 1
      hasTab = false
    }
  }

  /// Whether a line begins with the word.
  ///
  /// - Complexity: O(log *n*).
  func contains(_ word: String) -> Bool { line(of: word) != nil }

  /// What stands after the tab of the word's line.
  ///
  /// - Complexity: O(log *n*).
  func cell(of word: String) -> String? {
    guard let start = line(of: word) else { return nil }
    let rest = bytes[start...].drop { $0 != 0x09 && $0 != 0x0A }.dropFirst().prefix { $0 != 0x0A }
    return String(decoding: rest, as: UTF8.self)
  }

  private func line(of word: String) -> Int? {
    let key = Array(word.utf8)
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(Int(starts[middle]), key) { low = middle + 1 } else { high = middle }
    }
    guard low < starts.count else { return nil }
    let start = Int(starts[low])
    return !key.isEmpty && start + key.count < bytes.count && bytes[start..<start + key.count].elementsEqual(key)
      && bytes[start + key.count] < 0x20 ? start : nil
  }

  /// Whether the word of the line at an offset comes before a key.
  private func isBefore(_ start: Int, _ key: [UInt8]) -> Bool {
    var offset = start
    for byte in key {
      guard offset < bytes.count, bytes[offset] >= 0x20 else { return true }
      if bytes[offset] != byte { return bytes[offset] < byte }
      offset += 1
    }
    return false
  }
}
