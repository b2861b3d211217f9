/// Why a memory cannot be used, in a line that names the file and says what to do.
package struct SQLiteStoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  package enum Reason: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The file is not a memory, or is damaged.
    case notAMemory
    /// A newer program wrote it.
    case newer
    /// An older program wrote it, and it cannot be brought up to date here.
    case older
    /// It cannot be opened or written here.
    case denied
    /// There is no room left.
    case full
    /// Another process is writing, and did not finish in time.
    case busy
    /// Anything else that SQLite says.
    case other
  }

  /// What went wrong.
  package var reason: Reason
  /// The file.
  package var path: String
  /// What SQLite says about it.
  package var detail: String

  /// An error about a file.
  package init(_ reason: Reason, path: String, detail: String = "") {
    self.reason = reason
    self.path = path
    self.detail = detail
  }

  /// One line for a person.
  package var description: String {
    let said = detail.isEmpty ? "" : " (\(detail))"
    return switch reason {
    case .missing: "\(path): there is no such memory; make one with `dragoman memory import`"
    case .notAMemory: "\(path): this is not a Dragoman memory, or it is damaged\(said)"
    case .newer: "\(path): a newer Dragoman wrote this memory; use that version to open it"
    case .older: "\(path): an older Dragoman wrote this memory; open it once where it can be written"
    case .denied: "\(path): the memory cannot be opened here; check the folder and its permissions\(said)"
    case .full: "\(path): there is no room left on the disk; nothing of this step was kept"
    case .busy: "\(path): another process is writing to this memory; try again when it is done"
    case .other: "\(path): the memory cannot be used\(said)"
    }
  }
}
