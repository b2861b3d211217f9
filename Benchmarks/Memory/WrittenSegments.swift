internal import Foundation

/// Writes segments and queries to files, one a line, for other programs to be measured with.
final class WrittenSegments {
  private let folder: String
  private let count: Int
  private let file: FileHandle
  private var waiting = ""

  /// Opens the file; `nil`, with a line, where it cannot be made.
  init?(folder: String, count: Int) {
    let path = "\(folder)/segments-\(count).txt"
    guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
    else {
      print("\(path): cannot be written, left out")
      return nil
    }
    (self.folder, self.count, self.file) = (folder, count, file)
  }

  func add(_ segment: String) {
    waiting += segment + "\n"
    guard waiting.utf8.count > 1 << 20 else { return }
    file.write(Data(waiting.utf8))
    waiting = ""
  }

  func finish(queries: [String]) {
    file.write(Data(waiting.utf8))
    waiting = ""
    let lines = queries.joined(separator: "\n") + "\n"
    _ = FileManager.default.createFile(atPath: "\(folder)/queries-\(count).txt", contents: Data(lines.utf8))
  }
}
