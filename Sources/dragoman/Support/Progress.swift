internal import Foundation

/// A line on standard error that counts long work; only on a terminal, and only where there is much to count.
struct Progress: Sendable {
  private let total: Int
  private let label: String
  private let isShown: Bool

  init(of total: Int, label: String, isQuiet: Bool) {
    self.total = total
    self.label = label
    isShown = !isQuiet && total > 1 && isatty(STDERR_FILENO) == 1
  }

  /// Shows how much is done.
  func show(_ done: Int) {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\(label) \(done) of \(total)".utf8))
  }

  /// Takes the line away.
  func finish() {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
