internal import Foundation

/// Glossaries by the paths that a person gave: files, and folders of them.
package enum GlossaryFiles {
  /// The extensions that are read in a folder.
  package static let extensions = ["tsv"]

  /// The entries of files and folders, in the order given; the files of a folder, and of those in it, by name.
  ///
  /// - Throws: ``InputError`` for a path that is not there or a file that is no glossary.
  package static func read(_ paths: [String]) throws(InputError) -> ReadEntries {
    var result = ReadEntries()
    for path in paths {
      for file in try files(at: path) {
        let read = try read(file: file)
        result.entries.append(contentsOf: read.entries)
        result.problems.append(contentsOf: read.problems)
      }
    }
    return result
  }

  /// The entries of one file, by its extension; any other than the known ones is read as TSV.
  package static func read(file: String) throws(InputError) -> ReadEntries {
    let text = try TextDecoder.decode(try InputFile.bytes(of: file), file: file).text
    return try GlossaryTSV.read(text, file: file)
  }

  /// The path itself for a file; for a folder its glossary files, by name.
  package static func files(at path: String) throws(InputError) -> [String] {
    var isFolder: ObjCBool = false
    guard path == "-" || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputError(.missing, file: path, "no such file or folder; check the name")
    }
    guard isFolder.boolValue else { return [path] }
    guard let names = FileManager.default.enumerator(atPath: path) else {
      throw InputError(.failed, file: path, "cannot be listed; check who may read it")
    }
    let files = names.compactMap { $0 as? String }.filter { name in
      let parts = name.split(separator: "/")
      return !parts.contains { $0.hasPrefix(".") } && extensions.contains((name as NSString).pathExtension.lowercased())
    }
    return files.sorted().map { (path as NSString).appendingPathComponent($0) }
  }
}
