internal import Foundation
internal import Names

/// Where the model behind romanization lies, and how it is opened: mapped, so that only what is read is loaded.
enum NameModelFile {
  /// The model.
  ///
  /// It is looked for in `$DRAGOMAN_RESOURCES`, then in the resource bundle beside the program (as the build puts it),
  /// then in `../share/dragoman` of the program's folder, as installed; wherever the program is run from.
  ///
  /// - Throws: ``DragomanError`` where there is none, or where it is damaged.
  static func open() throws(DragomanError) -> NameModel {
    let path = try path(of: "names.model")
    guard let bytes = map(path) else { throw DragomanError(.inputOutput, "\(path): cannot be read") }
    do throws(NameModel.Problem) {
      return try NameModel(bytes)
    } catch {
      throw DragomanError(.invalidInput, "\(path): \(message(of: error)); build again, or run make train-names")
    }
  }

  /// What recognition knows of words.
  ///
  /// - Throws: ``DragomanError`` where the file is missing or cannot be read.
  static func openWords() throws(DragomanError) -> WordEvidence {
    let path = try path(of: "names.words")
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DragomanError(.inputOutput, "\(path): cannot be read")
    }
    return WordEvidence([UInt8](data))
  }

  private static func path(of name: String) throws(DragomanError) -> String {
    let paths = folders.map { $0 + "/" + name }
    guard let path = paths.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      throw DragomanError(
        .missingInput,
        "\(paths.first ?? name): this file of names is missing; build again, or set DRAGOMAN_RESOURCES to its folder")
    }
    return path
  }

  private static var folders: [String] {
    var folders: [String] = []
    if let named = ProcessInfo.processInfo.environment["DRAGOMAN_RESOURCES"], !named.isEmpty { folders.append(named) }
    if let program = Bundle.main.executableURL?.resolvingSymlinksInPath() {
      let folder = program.deletingLastPathComponent()
      folders.append(folder.appending(path: "dragoman_DragomanKit.resources").path)
      folders.append(folder.deletingLastPathComponent().appending(path: "share/dragoman").path)
    }
    return folders
  }

  /// The file's pages, let go with the last user of the value.
  private static func map(_ path: String) -> ModelBytes? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else { return nil }
    return ModelBytes(mapped: UnsafeRawBufferPointer(start: start, count: size)) { buffer in
      munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
    }
  }

  private static func message(of problem: NameModel.Problem) -> String {
    switch problem {
    case .notAModel: "not a name model"
    case .otherVersion(let version): "a name model of version \(version), which this program cannot read"
    case .damaged: "the name model is damaged"
    }
  }
}
