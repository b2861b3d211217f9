internal import Foundation

/// A file, or standard input, read piece by piece, so that its size does not matter.
package final class ChunkedFile {
  /// The file as it was named.
  package let name: String
  /// Its size in bytes; `nil` where it cannot be known.
  package let size: Int?
  /// How many bytes have been read.
  package private(set) var position = 0
  private let handle: FileHandle

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: ``InputError`` for no such file, a folder, or one without permission.
  package init(_ path: String) throws(InputError) {
    name = path
    if path == "-" {
      handle = .standardInput
      size = nil
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputError(.missing, file: path, "no such file; check the name")
    }
    guard !isFolder.boolValue else {
      throw InputError(.invalid, file: path, "this is a folder; name the files in it")
    }
    guard let opened = FileHandle(forReadingAtPath: path) else {
      throw InputError(.failed, file: path, "cannot be opened; check who may read it")
    }
    handle = opened
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    size = attributes?[.type] as? FileAttributeType == .typeRegular ? attributes?[.size] as? Int : nil
  }

  deinit { if name != "-" { try? handle.close() } }

  /// The next piece; empty at the end.
  package func next() throws(InputError) -> [UInt8] {
    do {
      let piece = [UInt8](try handle.read(upToCount: ChunkedFile.pieceSize) ?? Data())
      position += piece.count
      return piece
    } catch {
      throw InputError(.failed, file: name, "cannot be read: \(error.localizedDescription)")
    }
  }

  private static let pieceSize = 1 << 18
}
