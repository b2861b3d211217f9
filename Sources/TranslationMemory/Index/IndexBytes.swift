internal import Glibc

/// The bytes of an index generation, wherever they lie: in memory, or in a mapped file.
///
/// They stay where they are and as they are for as long as the object lives.
package protocol IndexBytes: AnyObject, Sendable {
  /// The bytes; their address is aligned to eight.
  var bytes: UnsafeRawBufferPointer { get }
}

/// Bytes in memory, written once by whoever makes them.
///
/// They are pages of the system's own, given back whole: an import makes many megabytes of them time and again, which
/// `malloc` would keep in pieces.
package final class OwnedBytes: IndexBytes {
  /// Written by the initializer alone, so reading it from any thread is safe.
  private nonisolated(unsafe) let owned: UnsafeMutableRawBufferPointer
  private let isMapped: Bool

  /// So many zero bytes, which `fill` may write.
  package init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
    let count = max(count, 8)
    let pages = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    isMapped = pages != nil && pages != MAP_FAILED
    if isMapped {
      owned = UnsafeMutableRawBufferPointer(start: pages, count: count)
    } else {
      owned = .allocate(byteCount: count, alignment: 8)
      owned.initializeMemory(as: UInt8.self, repeating: 0)
    }
    fill(owned)
  }

  deinit {
    if isMapped { munmap(owned.baseAddress, owned.count) } else { owned.deallocate() }
  }

  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(owned) }
}
