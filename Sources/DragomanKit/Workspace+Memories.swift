internal import Bitext
internal import Foundation
internal import Interchange
internal import SQLiteStore
internal import TranslationMemory

extension Workspace {
  /// The memory that is written to: the first one named, else the default one, which is made if need be.
  public var writableMemory: String { configuration.memories.first ?? WorkspaceConfiguration.defaultMemory }

  /// Reads the units of a TMX or TSV file, or of a finished draft, into the memory that is written to.
  ///
  /// The file is read as a stream and written in steps: whatever stops it, the memory is whole, holds the steps that
  /// were done, and importing again goes on. Units that cannot be used are left out, counted and named.
  ///
  /// - Parameter progress: told how far it is.
  /// - Throws: ``DragomanError`` where the file or the memory cannot be used; its line says how much was imported.
  public func importUnits(
    from path: String, options: ImportOptions = ImportOptions(), progress: WorkProgress.Report? = nil
  ) throws(DragomanError) -> ImportSummary {
    let store = try openForWriting(progress: progress)
    return try DragomanError.rethrowing {
      let file = try ChunkedFile(path)
      let reading = UnitReading(file: path, from: configuration.source, to: configuration.target)
      return try UnitImport(store, options: options, progress: progress).run(reading, from: file)
    }
  }

  /// Opens the memory that is written to; the default one is made if need be.
  func openForWriting(progress: WorkProgress.Report? = nil) throws(DragomanError) -> SQLiteStore {
    let path = writableMemory
    if configuration.memories.isEmpty {
      let folder = URL(filePath: path).deletingLastPathComponent()
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    return try DragomanError.rethrowing { try SQLiteStore(path: path, report: WorkProgress.storeReport(progress)) }
  }

  /// Opens the memories named, or the default one where there is one, for reading.
  func openForReading(progress: WorkProgress.Report? = nil) throws(DragomanError) -> [SQLiteStore] {
    var paths = configuration.memories
    if paths.isEmpty, FileManager.default.fileExists(atPath: WorkspaceConfiguration.defaultMemory) {
      paths = [WorkspaceConfiguration.defaultMemory]
    }
    return try DragomanError.rethrowing {
      try paths.map {
        try SQLiteStore(path: $0, access: .readOnly, report: WorkProgress.storeReport(progress))
      }
    }
  }

  /// The two languages as a memory knows them.
  var languagePair: LanguagePair { LanguagePair(from: configuration.source, to: configuration.target) }
}

extension Workspace {
  /// The lines of a text file that say something; `-` is standard input.
  ///
  /// - Throws: ``DragomanError`` where the file cannot be read.
  public func lines(of path: String) throws(DragomanError) -> [String] {
    try document(at: path).text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { $0.contains { !$0.isWhitespace && $0 != "\u{FEFF}" } }
  }
}
