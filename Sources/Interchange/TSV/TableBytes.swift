/// The bytes of a table as text, rows that are no text left empty, so that lines keep their numbers.
struct TableBytes {
  /// The text, without what could not be read.
  let text: String
  /// The rows that could not be read, each with its line.
  private(set) var problems: [(line: Int, error: InputError)] = []

  /// A longer row is no sentence and its translation.
  private static let mostBytes = 1 << 22

  /// Reads the bytes in their encoding.
  ///
  /// - Throws: ``InputError`` for no bytes at all, or a first line that is no text.
  init(_ bytes: [UInt8], file: String) throws(InputError) {
    guard !bytes.isEmpty else {
      throw InputError(.invalid, file: file, "the file is empty; it needs a header row with source and target")
    }
    let encoding = TextDecoder.tableEncoding(of: bytes)
    guard encoding == "UTF-8" else {
      text = try TextDecoder.converted(bytes, from: encoding, file: file).text
      return
    }
    var good: [UInt8] = []
    good.reserveCapacity(bytes.count)
    var problems: [(line: Int, error: InputError)] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { good.append(0x0A) }
      guard let message = TableBytes.damage(of: line) else {
        good.append(contentsOf: line)
        continue
      }
      guard index > 0 else {
        throw InputError(.invalid, file: file, place: "line 1", "this is no table: the header row has \(message)")
      }
      let left = "\(message); the row is left out"
      problems.append((index + 1, InputError(.invalid, file: file, place: "line \(index + 1)", left)))
    }
    text = String(decoding: good, as: UTF8.self)
    self.problems = problems
  }

  /// What makes a row unusable; `nil` if nothing does.
  private static func damage(of line: ArraySlice<UInt8>) -> String? {
    if line.count > mostBytes { return "\(line.count >> 20) megabytes, which is no sentence" }
    if line.contains(0) { return "a zero byte, which is no text" }
    guard String(validating: line, as: UTF8.self) == nil else { return nil }
    return "bytes that are not valid UTF-8; save all rows as UTF-8"
  }
}
