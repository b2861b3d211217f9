internal import SQLiteStore

/// How far long work has come, for a person who waits.
public struct WorkProgress: Hashable, Sendable {
  /// What is done, such as `indexing`.
  public var task: String
  /// How much of it is done.
  public var done: Int
  /// How much there is; `nil` where that cannot be known.
  public var total: Int?

  /// So much of a task.
  public init(task: String, done: Int, total: Int? = nil) {
    self.task = task
    self.done = done
    self.total = total
  }

  /// Told how far work is, as it goes on.
  public typealias Report = @Sendable (WorkProgress) -> Void

  /// What a store tells, passed on.
  static func storeReport(_ report: Report?) -> (@Sendable (StoreProgress) -> Void)? {
    guard let report else { return nil }
    return { told in report(WorkProgress(task: told.task, done: told.done, total: told.total)) }
  }
}
