/// Writes numbers and columns as `SectionReader` reads them: little-endian, each aligned to 4 bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ value: Int) { column([UInt32(value)]) }

  mutating func float(_ value: Float) { column([value.bitPattern]) }

  mutating func column<Element: FixedWidthInteger>(_ values: [Element]) {
    for value in values {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    while bytes.count % 4 != 0 { bytes.append(0) }
  }
}
