internal import Foundation

/// A file, or standard input, read whole.
package enum InputFile {
  /// The bytes of a file; `-` is standard input.
  ///
  /// - Throws: ``InputError`` for no such file, a folder, one without permission, or a failing read.
  package static func bytes(of path: String) throws(InputError) -> [UInt8] {
    if path == "-" { return try read(FileHandle.standardInput, named: path) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputError(.missing, file: path, "no such file; check the name")
    }
    guard !isFolder.boolValue else {
      throw InputError(.invalid, file: path, "this is a folder; name the files in it")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw InputError(.failed, file: path, "cannot be opened; check who may read it")
    }
    defer { try? handle.close() }
    return try read(handle, named: path)
  }

  private static func read(_ handle: FileHandle, named path: String) throws(InputError) -> [UInt8] {
    do {
      return [UInt8](try handle.readToEnd() ?? Data())
    } catch {
      throw InputError(.failed, file: path, "cannot be read: \(error.localizedDescription)")
    }
  }
}
