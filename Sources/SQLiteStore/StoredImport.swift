package import TranslationMemory

/// Adds many units, and makes the index for similar segments of them on the way.
///
/// Each step is one transaction, so that the memory is whole whenever the program stops; what the index lacks then is
/// read from the database when it is next needed. Used by one thread at a time.
package final class StoredImport {
  private let store: SQLiteStore
  private var feeds: [LanguagePair: IndexFeed] = [:]

  /// An import into a memory.
  package init(_ store: SQLiteStore) throws {
    self.store = store
    try store.connection.prepareForManyWrites()
  }

  /// How many units a step has: with fewer, the pages that many units share would be written more often.
  package static let step = 20_000

  /// Adds units in one transaction: those given, and those that `more` gives until it has none or the step is full.
  package func add(_ units: [PreparedUnit], more: () -> [PreparedUnit]?) throws -> AddSummary {
    for pair in Set(units.map(\.unit.pair)) where feeds[pair] == nil {
      feeds[pair] = try IndexFeed(store.storedIndex, pair)
    }
    let (summary, added) = try store.connection.write { database in
      var adder = try UnitAdder(database)
      var added = AddedUnits(after: try StoredIndex.lastID(database))
      var next: [PreparedUnit]? = units
      var count = 0
      while let batch = next {
        for unit in batch {
          if let id = try adder.add(unit) { added.take(id, unit) }
        }
        count += batch.count
        next = count < StoredImport.step ? more() : nil
      }
      try adder.finish()
      added.last = try StoredIndex.lastID(database)
      return (adder.summary, added)
    }
    for (pair, feed) in feeds { try feed.take(added.keys[pair] ?? [], after: added.first, through: added.last) }
    return summary
  }

  /// Makes files of what the index has taken in.
  package func finish() throws {
    for feed in feeds.values { try feed.finish() }
    feeds = [:]
    try store.updateIndex()
    try store.storedIndex.removeStrays()
  }
}

/// What one transaction added, for the index.
private struct AddedUnits {
  /// The last id before it.
  let first: Int64
  /// The last id of it.
  var last: Int64
  /// The units by pair, in the order of their ids.
  var keys: [LanguagePair: [(id: Int64, keys: [UInt64])]] = [:]

  init(after first: Int64) {
    self.first = first
    last = first
  }

  mutating func take(_ id: Int64, _ unit: PreparedUnit) {
    keys[unit.unit.pair, default: []].append((id, unit.keys))
  }
}
