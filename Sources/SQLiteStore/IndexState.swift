internal import TranslationMemory

/// What the database lists of an index, and what is left to read.
struct IndexState {
  /// The number that the memory's files carry.
  var memory: UInt64
  /// All files that are listed.
  var listed: [GenerationFiles.Listed]
  /// The last id that was given.
  var last: Int64
  /// What the files say of themselves, up to the first that cannot be used.
  var headers: [IndexHeader] = []
  /// The last id that they cover.
  var covered: Int64 = 0
  /// How many units come after it.
  var unfiled = 0

  /// Whether every unit is in a file, and every file can be used.
  var isWhole: Bool { unfiled == 0 && headers.count == listed.count }

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
    var kept = headers.count
    while kept > 0, headers[kept - 1].segments <= 2 * count,
      headers[kept - 1].segments + count <= IndexBuilder.mostSegments
    {
      count += headers[kept - 1].segments
      kept -= 1
    }
    return Array(listed.prefix(kept))
  }
}
