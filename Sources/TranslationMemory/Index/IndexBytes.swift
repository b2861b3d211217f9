/// The bytes of an index generation, wherever they lie: in memory, or in a mapped file.
///
/// They stay where they are and as they are for as long as the object lives.
package protocol IndexBytes: AnyObject, Sendable {
  /// The bytes; their address is aligned to eight.
  var bytes: UnsafeRawBufferPointer { get }
}

/// Bytes in memory, written once by whoever makes them.
package final class OwnedBytes: IndexBytes {
  /// Written by the initializer alone, so reading it from any thread is safe.
  private nonisolated(unsafe) let owned: UnsafeMutableRawBufferPointer

  /// So many zero bytes, which `fill` may write.
  package init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
    owned = .allocate(byteCount: max(count, 8), alignment: 8)
    owned.initializeMemory(as: UInt8.self, repeating: 0)
    fill(owned)
  }

  deinit { owned.deallocate() }

  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(owned) }
}
