package import Bitext
internal import Foundation

/// Glossaries by the paths that a person gave: files, and folders of them.
package enum GlossaryFiles {
  /// The entries of files and folders, in the order given; the files of a folder, and of those in it, by name.
  ///
  /// - Throws: ``InputError`` for a path that is not there or a file that is no glossary.
  package static func read(
    _ paths: [String], from source: Language = .arabic, to target: Language = .english
  ) throws(InputError) -> ReadEntries {
    var result = ReadEntries()
    for path in paths {
      for file in try files(at: path) {
        let read = try read(file: file, from: source, to: target)
        result.entries.append(contentsOf: read.entries)
        result.problems.append(contentsOf: read.problems)
      }
    }
    return result
  }

  /// The entries of one file, by its extension; any other than the known ones is read as TSV, standard input by what it is.
  ///
  /// - Throws: ``InputError`` for a file that is not there or is no glossary.
  package static func read(
    file: String, from source: Language = .arabic, to target: Language = .english
  ) throws(InputError) -> ReadEntries {
    let bytes = try InputFile.bytes(of: file)
    return switch file == "-" ? GlossaryFormat(content: bytes) : GlossaryFormat(file: file) {
    case .tsv: try GlossaryTSV.read(try TextDecoder.decode(bytes, file: file).text, file: file)
    case .csv: try GlossaryCSV.read(try TextDecoder.decode(bytes, file: file).text, file: file)
    case .tbx: try TBX.read(bytes, file: file, from: source, to: target)
    }
  }

  /// The path itself for a file; for a folder its glossary files, by name.
  package static func files(at path: String) throws(InputError) -> [String] {
    var isFolder: ObjCBool = false
    guard path == "-" || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputError(.missing, file: path, "no such file or folder; check the name")
    }
    guard isFolder.boolValue else { return [path] }
    // A folder is often a link to a shared one, and listing does not follow links by itself.
    let folder = URL(filePath: path).resolvingSymlinksInPath().path
    guard let names = FileManager.default.enumerator(atPath: folder) else {
      throw InputError(.failed, file: path, "cannot be listed; check who may read it")
    }
    let files = names.compactMap { $0 as? String }.filter { name in
      let parts = name.split(separator: "/")
      return !parts.contains { $0.hasPrefix(".") }
        && GlossaryFormat(rawValue: (name as NSString).pathExtension.lowercased()) != nil
    }
    return files.sorted().map { (path as NSString).appendingPathComponent($0) }
  }
}
