internal import TranslationMemory

/// Makes index files of a pair's units while an import adds them, in the order of their ids.
///
/// It takes in what was added as it is, without reading it again. Where another process adds units or lists files at the
/// same time, it gives up, and the rest is read from the database at the end.
final class IndexFeed {
  private let index: StoredIndex
  private let pair: LanguagePair
  private let memory: UInt64
  private var builder: IndexBuilder
  private var hasGivenUp = false
  /// The least id that the next file covers.
  private var lowest: Int64
  /// The last id that was given, as far as it knows.
  private var last: Int64

  /// A feed for the units that come after those that are in the memory, which are brought into files first.
  init(_ index: StoredIndex, _ pair: LanguagePair) throws {
    var state = try index.state(of: pair)
    if !state.isWhole {
      try index.update(pair)
      state = try index.state(of: pair)
    }
    self.index = index
    self.pair = pair
    memory = state.memory
    last = state.last
    lowest = state.covered + 1
    hasGivenUp = !state.isWhole
    builder = IndexBuilder(IndexHeader(memory: memory, pair: pair, lowest: lowest, highest: lowest))
  }

  /// Takes in what one transaction added: all units of the pair with ids above `first` and up to `last`.
  func take(_ units: [(id: Int64, keys: [UInt64])], after first: Int64, through last: Int64) throws {
    hasGivenUp = hasGivenUp || first != self.last
    for (id, keys) in units where !hasGivenUp {
      if builder.isFull(for: id) { try file(through: id - 1) }
      builder.add(id, keys: keys)
    }
    self.last = last
  }

  /// Writes what is left to a file of its own, unless it belongs with others that are small.
  func finish() throws {
    guard !hasGivenUp, builder.count > 0 else { return }
    let state = try index.state(of: pair)
    guard state.covered == lowest - 1, state.keptGenerations(joining: builder.count) == state.listed else { return }
    try file(through: last)
  }

  /// Writes and lists a file of all units up to an id.
  private func file(through last: Int64) throws {
    hasGivenUp = try !index.add(builder.finish(highest: last), lowest...last, of: pair)
    lowest = last + 1
    builder.begin(IndexHeader(memory: memory, pair: pair, lowest: lowest, highest: lowest))
  }
}
