internal import TranslationMemory

/// What the database lists of an index, and what is left to read.
struct IndexState {
  /// The number that the memory's files carry.
  var memory: UInt64
  /// All files that are listed.
  var listed: [GenerationFiles.Listed]
  /// The last id that was given.
  var last: Int64
  /// The files that could be opened, up to the first that could not.
  var generations: [IndexGeneration] = []
  /// The last id that they cover.
  var covered: Int64 = 0
  /// How many units come after it.
  var unfiled = 0

  /// Whether every unit is in a file, and every file can be opened.
  var isWhole: Bool { unfiled == 0 && generations.count == listed.count }

  init(memory: UInt64, listed: [GenerationFiles.Listed], last: Int64) {
    self.memory = memory
    self.listed = listed
    self.last = last
  }

  /// The files that stay when so many units are filed.
  ///
  /// Those before the first that is not more than twice the size of what comes after it: so each unit is filed again
  /// only when its file doubles.
  func keptGenerations(joining units: Int) -> [GenerationFiles.Listed] {
    var count = units
    var kept = generations.count
    while kept > 0, generations[kept - 1].count <= 2 * count,
      generations[kept - 1].count + count <= IndexBuilder.mostSegments
    {
      count += generations[kept - 1].count
      kept -= 1
    }
    return Array(listed.prefix(kept))
  }
}
