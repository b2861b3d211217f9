/// The bytes of a model, wherever they lie: an array, or a file mapped into memory.
///
/// The bytes must not change while the value lives; `release` is called once, when the last user lets go.
package final class ModelBytes: @unchecked Sendable {
  /// The bytes.
  let buffer: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Bytes that somebody else laid out, such as a mapped file; the start must be aligned to 8 bytes, as a page is.
  package init(mapped buffer: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) {
    self.buffer = buffer
    self.release = release
  }

  /// A copy of an array's bytes.
  package convenience init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    self.init(mapped: UnsafeRawBufferPointer(copy)) { $0.deallocate() }
  }

  deinit { release(buffer) }
}
