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
        result.leftOut += read.leftOut
      }
    }
    return result
  }

  /// The entries of one file, by its extension where that is one of the known ones, else by what it is.
  ///
  /// - Throws: ``InputError`` for a file that is not there or is no glossary.
  package static func read(
    file: String, from source: Language = .arabic, to target: Language = .english
  ) throws(InputError) -> ReadEntries {
    let bytes = try InputFile.bytes(of: file)
    func text() throws(InputError) -> String { try TextDecoder.decode(bytes, file: file).text }
    return switch try GlossaryContent(of: bytes, file: file) {
    case .text(.tsv): try GlossaryTSV.read(try text(), file: file, from: source, to: target)
    case .text(.csv): try GlossaryCSV.read(try text(), file: file, from: source, to: target)
    case .text(.tbx): try TBX.read(bytes, file: file, from: source, to: target)
    case .workbook: try GlossaryXLSX.read(bytes, file: file, from: source, to: target)
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
      // Excel leaves `~$name` beside a workbook that is open.
      return !parts.contains { $0.hasPrefix(".") || $0.hasPrefix("~$") }
        && GlossaryContent.extensions.contains((name as NSString).pathExtension.lowercased())
    }
    return files.sorted().map { (path as NSString).appendingPathComponent($0) }
  }
}
