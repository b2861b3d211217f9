/// How far work on the whole of a memory has come, for a person who waits.
package struct StoreProgress: Hashable, Sendable {
  /// What is done, such as `indexing`.
  package var task: String
  /// The units read so far.
  package var done: Int
  /// The units to read.
  package var total: Int
}
