/// A run of numbers inside a model's bytes.
///
/// It does not keep the bytes alive: `NameModel` does, and lends its columns to nobody who outlives it. Its owner has
/// checked, when the model was opened, every index that the columns hold.
struct Column<Element: FixedWidthInteger>: @unchecked Sendable {
  private let base: UnsafePointer<Element>
  /// How many numbers there are.
  let count: Int

  /// The column at `offset`, if the bytes hold `count` numbers there, aligned.
  init?(_ bytes: UnsafeRawBufferPointer, offset: Int, count: Int) {
    let stride = MemoryLayout<Element>.stride
    guard offset >= 0, count >= 0, offset % stride == 0, let start = bytes.baseAddress else { return nil }
    guard offset <= bytes.count, count <= (bytes.count - offset) / stride else { return nil }
    base = (start + offset).assumingMemoryBound(to: Element.self)
    self.count = count
  }

  /// The number at an index below `count`.
  subscript(index: Int) -> Element {
    assert(index >= 0 && index < count)
    return base[index]
  }

  /// The first index in `range`, whose numbers ascend, that holds `value` or more.
  func firstIndex(notBelow value: Element, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) >> 1
      if base[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
