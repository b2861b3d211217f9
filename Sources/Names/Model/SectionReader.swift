/// Reads the numbers and columns of one section of a model, each aligned to 4 bytes.
struct SectionReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset: Int
  private let end: Int

  /// A reader at the start of a section.
  init(bytes: UnsafeRawBufferPointer, range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The next 32-bit number.
  mutating func number() -> Int? {
    let column: Column<UInt32>? = column(1)
    return column.map { Int($0[0]) }
  }

  /// The next 32-bit floating-point number.
  mutating func float() -> Float? {
    let column: Column<UInt32>? = column(1)
    return column.map { Float(bitPattern: $0[0]) }
  }

  /// The next `count` numbers.
  mutating func column<Element: FixedWidthInteger>(_ count: Int) -> Column<Element>? {
    guard count >= 0, count <= end - offset else { return nil }
    let size = (count * MemoryLayout<Element>.stride + 3) & ~3
    guard size <= end - offset, let column = Column<Element>(bytes, offset: offset, count: count) else { return nil }
    offset += size
    return column
  }
}
