internal import Foundation
internal import TranslationMemory

/// The bytes of a file, mapped into memory: read when they are looked at, and shared with other processes.
///
/// The file may be removed while it is mapped; it must not be made shorter, which nothing here does.
final class MappedFile: IndexBytes {
  /// Mapped for reading alone, so reading it from any thread is safe.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// Maps a file; `nil` if it cannot be, or is empty.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
    let count = Int(status.st_size)
    guard let address = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0), address != MAP_FAILED else {
      return nil
    }
    bytes = UnsafeRawBufferPointer(start: address, count: count)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

  /// Writes a file so that it is there whole or not at all, whenever the program or the machine stops.
  static func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws {
    let draft = path + ".part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteNoPermission) }
    defer { unlink(draft) }
    do {
      defer { close(descriptor) }
      var written = 0
      while written < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
        let count = Foundation.write(descriptor, rest.baseAddress, min(rest.count, 1 << 24))
        guard count > 0 else { throw CocoaError(.fileWriteOutOfSpace) }
        written += count
      }
      guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteOutOfSpace) }
    }
    guard rename(draft, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
