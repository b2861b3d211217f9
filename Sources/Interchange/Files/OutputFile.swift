internal import Foundation

/// A file written beside its place and renamed into it, so that no reader ever sees half of it.
///
/// Whatever fails, the file that was there before is still there, and the half-written one is gone.
package final class OutputFile {
  private let path: String
  private let temporary: String
  private let handle: FileHandle
  private var isFinished = false

  /// Begins a file at `path`.
  ///
  /// - Throws: ``InputError`` of kind `notCreatable` where the folder is missing or not writable.
  package init(_ path: String) throws(InputError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw InputError(.notCreatable, file: path, "this is a folder; name a file in it")
    }
    // Not by NSString.deletingLastPathComponent, which traps for a name of one letter.
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let name = ".\((path as NSString).lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).tmp"
    temporary = (folder as NSString).appendingPathComponent(name)
    guard FileManager.default.createFile(atPath: temporary, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporary)
    else {
      throw InputError(.notCreatable, file: path, "cannot be written; check that its folder exists and is writable")
    }
    self.path = path
    self.handle = handle
  }

  deinit {
    if !isFinished { abandon() }
  }

  /// Adds bytes at the end.
  package func write(_ bytes: some Sequence<UInt8>) throws(InputError) {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      throw failure(error)
    }
  }

  /// Puts the finished file in its place.
  package func finish() throws(InputError) {
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw failure(error)
    }
    guard rename(temporary, path) == 0 else {
      let reason = String(cString: strerror(errno))
      abandon()
      throw InputError(.notCreatable, file: path, "cannot be put in place: \(reason)")
    }
    isFinished = true
  }

  /// Writes a whole file at once.
  package static func write(_ text: String, to path: String) throws(InputError) {
    let file = try OutputFile(path)
    try file.write(text.utf8)
    try file.finish()
  }

  private func failure(_ error: any Error) -> InputError {
    abandon()
    return InputError(.failed, file: path, "cannot be written: \(error.localizedDescription)")
  }

  private func abandon() {
    isFinished = true
    try? handle.close()
    try? FileManager.default.removeItem(atPath: temporary)
  }
}
