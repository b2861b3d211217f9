internal import Foundation
internal import GRDB
internal import TranslationMemory

/// The files that hold the index of a memory, beside its database.
///
/// The database lists them; a file is written whole, then listed, and removed only after it is listed no more. Whatever
/// stops between, what is listed is right or missing, and what is missing is made again.
struct GenerationFiles {
  /// A file as the database lists it.
  struct Listed: Hashable {
    var pair: LanguagePair
    var ids: ClosedRange<Int64>
    var file: String
  }

  /// The path of the database.
  let database: String

  /// The generations of a pair that are listed, in the order of their ids.
  static func listed(_ pair: LanguagePair, in database: Database) throws -> [Listed] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT lowest, highest, file FROM generation WHERE pair = ? ORDER BY lowest",
      arguments: [pair.description])
    return rows.compactMap { row in
      let (lowest, highest): (Int64, Int64) = (row[0], row[1])
      return lowest <= highest ? Listed(pair: pair, ids: lowest...highest, file: row[2]) : nil
    }
  }

  /// Reads what a listed file says of itself; `nil` if it is missing, cut short, or belongs to another memory.
  ///
  /// This maps nothing, so that looking after many files takes no memory.
  func header(_ listed: Listed, memory: UInt64) -> IndexHeader? {
    let descriptor = Foundation.open(path(of: listed.file), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    var bytes = [UInt64](repeating: 0, count: IndexHeader.byteCount / 8)
    guard fstat(descriptor, &status) == 0, read(descriptor, &bytes, IndexHeader.byteCount) == IndexHeader.byteCount
    else { return nil }
    let header = bytes.withUnsafeBytes { IndexHeader($0, fileSize: Int(status.st_size)) }
    return header.flatMap { GenerationFiles.isOurs($0, listed, memory) ? $0 : nil }
  }

  /// Opens a listed file; `nil` if it is missing, damaged, or belongs to another memory.
  func open(_ listed: Listed, memory: UInt64) -> IndexGeneration? {
    guard let file = MappedFile(path(of: listed.file)), let generation = IndexGeneration(file) else { return nil }
    return GenerationFiles.isOurs(generation.header, listed, memory) ? generation : nil
  }

  private static func isOurs(_ header: IndexHeader, _ listed: Listed, _ memory: UInt64) -> Bool {
    let expected = IndexHeader(
      memory: memory, pair: listed.pair, lowest: listed.ids.lowerBound, highest: listed.ids.upperBound)
    return header.memory == expected.memory && header.pair == expected.pair && header.lowest == expected.lowest
      && header.highest == expected.highest
  }

  /// Writes a generation to a new file, and tells its name.
  func write(_ bytes: OwnedBytes) throws -> String {
    let number = UInt64.random(in: .min ... .max)
    let name = "\(prefix)\(String(number, radix: 16))\(GenerationFiles.suffix)"
    try MappedFile.write(bytes.bytes, to: path(of: name))
    return name
  }

  /// Removes files that are listed no more.
  func remove(_ names: [String]) {
    for name in names { unlink(path(of: name)) }
  }

  /// Removes what a process that was stopped left behind: files of this database that are not listed, and are not of
  /// the last minutes, in which another process may be about to list them.
  func removeStrays(listed: Set<String>) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(prefix) && !listed.contains(name) {
      guard name.hasSuffix(GenerationFiles.suffix) || name.hasSuffix(GenerationFiles.suffix + ".part") else { continue }
      var status = stat()
      guard stat(path(of: name), &status) == 0, time(nil) - status.st_mtim.tv_sec > 600 else { continue }
      unlink(path(of: name))
    }
  }

  /// The bytes that listed files take.
  func size(of names: [String]) -> Int {
    names.reduce(0) { sum, name in
      var status = stat()
      return stat(path(of: name), &status) == 0 ? sum + Int(status.st_size) : sum
    }
  }

  private static let suffix = ".index"

  private var folder: String { FolderLock.folder(of: database) }

  private var prefix: String { (database as NSString).lastPathComponent + "." }

  private func path(of name: String) -> String { folder + "/" + name }
}
