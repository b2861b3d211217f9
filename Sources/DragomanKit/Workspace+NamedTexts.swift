internal import Bitext
internal import Foundation
internal import Interchange
internal import Segmentation

extension Workspace {
  /// The pairs of a bilingual file, or the segments of an article as pairs without a target; `-` is standard input.
  ///
  /// - Throws: ``DragomanError`` where the file as a whole cannot be read.
  public func namedText(of path: String) throws(DragomanError) -> CheckedFile {
    do throws(InputError) {
      // Standard input is read once, whatever it holds.
      let bytes = path == "-" ? try InputFile.bytes(of: path) : []
      if let read = try pairs(of: bytes, path) {
        return CheckedFile(file: path, pairs: read.pairs, problems: read.problems.map(DragomanError.init))
      }
      let document = try document(path == "-" ? bytes : InputFile.bytes(of: path), named: path)
      let pairs = segments(of: document).map {
        TranslatedPair(id: $0.id, kind: $0.kind, source: $0.text, target: "")
      }
      return CheckedFile(file: path, pairs: pairs)
    } catch {
      throw DragomanError(error)
    }
  }

  private func pairs(of bytes: [UInt8], _ path: String) throws(InputError) -> ReadPairs? {
    let (source, target) = (configuration.source, configuration.target)
    guard path == "-" else { return try BilingualFile.read(path, from: source, to: target) }
    return try BilingualFile.read(bytes, file: path, from: source, to: target)
  }

  /// The files named, and in place of each folder the articles and bilingual files in it and its folders, in order of their names.
  ///
  /// - Throws: ``DragomanError`` where a folder holds none.
  public func namedFiles(in paths: [String]) throws(DragomanError) -> [String] {
    var files: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        files.append(path)
        continue
      }
      let found = Self.readable(in: path)
      guard !found.isEmpty else {
        let endings = Self.readableEndings.sorted().joined(separator: ", ")
        throw DragomanError(.missingInput, "\(path): this folder holds no file that can be read (\(endings))")
      }
      files += found
    }
    return files
  }

  private static let readableEndings: Set<String> = [
    "txt", "html", "htm", "tsv", "tab", "tmx", "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff",
  ]

  private static func readable(in folder: String) -> [String] {
    let inside = (FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).compactMap { $0 as? String }
    return inside.filter { name in
      readableEndings.contains(URL(filePath: name).pathExtension.lowercased())
        && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted().map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
  }
}
