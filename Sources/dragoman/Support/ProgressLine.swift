internal import DragomanKit
internal import Foundation
internal import Synchronization

/// A line on standard error that shows how far long work is; only on a terminal, and not when it is to be quiet.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let last = Mutex<String>("")

  init(quiet: Bool) {
    isShown = !quiet && isatty(STDERR_FILENO) == 1
  }

  /// Told how far the work is; `nil` where nobody looks.
  var report: WorkProgress.Report? {
    guard isShown else { return nil }
    return { [self] progress in show(progress) }
  }

  /// Takes the line away.
  func clear() {
    last.withLock { line in
      if !line.isEmpty { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
      line = ""
    }
  }

  private func show(_ progress: WorkProgress) {
    let share = progress.total.flatMap { $0 > 0 ? min(100, progress.done * 100 / $0) : nil }
    let text = progress.task + " " + (share.map(ProgressLine.bar(percent:)) ?? "\(progress.done)")
    last.withLock { line in
      guard text != line else { return }
      line = text
      FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    }
  }

  /// A bar of twenty cells, and the number.
  private static func bar(percent: Int) -> String {
    let full = percent / 5
    return String(repeating: "█", count: full) + String(repeating: "░", count: 20 - full) + " \(percent) %"
  }
}
