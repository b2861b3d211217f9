package import Foundation

/// The checkout that the tests were built from.
package enum PackageRoot {
  /// The folder of `Package.swift`.
  package static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of a file in it, by its path from the root.
  package static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
  }

  /// The paths, from the root, of the files below a folder with one of the extensions, sorted.
  package static func files(below folder: String, extensions: Set<String>) -> [String] {
    let base = url.appending(path: folder)
    let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    let paths = (found?.compactMap { $0 as? URL } ?? []).filter { extensions.contains($0.pathExtension) }
    return paths.map { String($0.path.dropFirst(url.path.count + 1)) }.sorted()
  }
}
