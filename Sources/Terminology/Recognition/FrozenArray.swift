/// Plain values in memory that never changes after it is made: reading it costs no reference count and no bounds check.
///
/// Only positions that the index itself stored are read, so none is out of bounds; nothing here takes one from a text.
final class FrozenArray<Element: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafePointer<Element>
  let count: Int
  private let memory: UnsafeMutablePointer<Element>

  init(_ elements: [Element]) {
    count = elements.count
    memory = .allocate(capacity: max(1, elements.count))
    memory.update(from: elements, count: elements.count)
    base = UnsafePointer(memory)
  }

  deinit { memory.deallocate() }
}
