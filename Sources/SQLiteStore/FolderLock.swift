internal import Foundation

/// One program at a time makes a memory, or brings one up to date.
///
/// SQLite locks what is in a database, but not the moment in which an empty file becomes one: a second program would see
/// tables that are half made. So both hold a lock on the folder, which leaves no file behind and ends with the program.
enum FolderLock {
  /// Runs the work while no other program does the same in the folder of a file; where the folder cannot be locked, it
  /// runs all the same.
  static func held<Result>(around path: String, _ work: () throws -> Result) rethrows -> Result {
    let descriptor = open(FolderLock.folder(of: path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return try work() }
    defer { close(descriptor) }
    flock(descriptor, LOCK_EX)
    return try work()
  }

  /// The folder of a file. (`NSString.deletingLastPathComponent` of Foundation on Linux traps for a name of one letter.)
  static func folder(of path: String) -> String { URL(filePath: path).deletingLastPathComponent().path }
}
