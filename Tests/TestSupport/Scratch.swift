package import Foundation

/// A folder of its own for one test, removed with this value.
package final class Scratch {
  /// The folder.
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "dragoman-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A file in it with this content.
  package func file(_ name: String, _ data: Data) throws -> URL {
    let file = url.appending(path: name)
    try data.write(to: file)
    return file
  }

  /// A file in it with this text.
  package func file(_ name: String, _ text: String) throws -> URL { try file(name, Data(text.utf8)) }
}
