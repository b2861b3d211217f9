internal import TranslationMemory

/// What a memory holds, counted.
public struct MemoryReport: Hashable, Sendable {
  /// The memory.
  public var memory: String
  /// Units by pair of languages, such as `ar-en`.
  public var pairs: [String: Int]
  /// Units by status: `draft`, `approved`, `aligned`.
  public var statuses: [String: Int]
  /// Units by subject field; those with none under the empty string.
  public var domains: [String: Int]
  /// How many segments the files of the index cover.
  public var indexed: Int
  /// The bytes that the database takes.
  public var bytes: Int
  /// The bytes that the index takes.
  public var indexBytes: Int
  /// What is wrong with it, a line each; `nil` where nobody looked.
  public var problems: [String]?

  /// How many units there are.
  public var units: Int { pairs.values.reduce(0, +) }

  init(_ memory: String, _ statistics: MemoryStatistics, problems: [String]?) {
    self.memory = memory
    pairs = Dictionary(uniqueKeysWithValues: statistics.units.map { ($0.key.description, $0.value) })
    statuses = statistics.statuses
    domains = statistics.domains
    indexed = statistics.indexed
    bytes = statistics.bytes
    indexBytes = statistics.indexBytes
    self.problems = problems
  }
}
