internal import Bitext
internal import Foundation
internal import Interchange
internal import SQLiteStore
internal import TranslationMemory

/// What an import did.
public struct ImportSummary: Hashable, Sendable {
  /// How many units were new.
  public var added = 0
  /// How many were there already, and were brought up to date.
  public var updated = 0
  /// The rows that could not be used.
  public var problems: [DragomanError] = []
}

extension Workspace {
  /// The memory that is written to: the first one named, else the default one, which is made if need be.
  public var writableMemory: String { configuration.memories.first ?? WorkspaceConfiguration.defaultMemory }

  /// Reads the units of a TSV file into the memory that is written to.
  ///
  /// - Throws: ``DragomanError`` where the file or the memory cannot be used; nothing is imported then.
  public func importUnits(from path: String) throws(DragomanError) -> ImportSummary {
    let read = try units(at: path)
    let store = try openForWriting()
    let added = try DragomanError.rethrowing { try store.add(read.units) }
    return ImportSummary(
      added: added.added, updated: added.updated, problems: read.problems.map(DragomanError.init))
  }

  private func units(at path: String) throws(DragomanError) -> ReadUnits {
    do throws(InputError) {
      let decoded = try TextDecoder.decode(try InputFile.bytes(of: path), file: path)
      return try UnitTSV.read(decoded.text, file: path, from: configuration.source, to: configuration.target)
    } catch {
      throw DragomanError(error)
    }
  }

  private func openForWriting() throws(DragomanError) -> SQLiteStore {
    let path = writableMemory
    if configuration.memories.isEmpty {
      let folder = URL(filePath: path).deletingLastPathComponent()
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    return try DragomanError.rethrowing { try SQLiteStore(path: path) }
  }

  /// The memories named, or the default one where there is one, opened for reading; empty where there is none.
  func openMemories() throws(DragomanError) -> [any MemoryStore] {
    var paths = configuration.memories
    if paths.isEmpty, FileManager.default.fileExists(atPath: WorkspaceConfiguration.defaultMemory) {
      paths = [WorkspaceConfiguration.defaultMemory]
    }
    return try DragomanError.rethrowing { try paths.map { try SQLiteStore(path: $0, access: .readOnly) } }
  }
}
