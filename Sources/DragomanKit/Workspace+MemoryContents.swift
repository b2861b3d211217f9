public import Bitext
internal import Interchange
internal import SQLiteStore
internal import TranslationMemory

extension Workspace {
  /// The matches of each segment in the memories, the best first.
  ///
  /// - Throws: ``DragomanError`` where a memory cannot be read.
  public func matches(
    for segments: [String], matching: MemoryMatching = MemoryMatching(), progress: WorkProgress.Report? = nil
  ) throws(DragomanError) -> [[Match]] {
    let stores = try openForReading(progress: progress)
    let sources = stores.enumerated().map { index, store in
      let penalties = matching.memoryPenalties
      return MemorySource(store, penalty: penalties.indices.contains(index) ? penalties[index] : 0)
    }
    let matcher = Matcher(memories: sources, options: matching.options(languagePair))
    let repair = matching.repairs ? MatchRepair(pair: languagePair, glossary: try openGlossary()) : nil
    return try DragomanError.rethrowing {
      try segments.map { segment in
        let matches = try matcher.matches(for: segment)
        return repair?.repaired(matches, for: segment) ?? matches
      }
    }
  }

  /// The units of the memories that hold the words of a search, the best first.
  ///
  /// - Throws: ``DragomanError`` where a memory cannot be read.
  public func search(
    _ search: MemorySearch, progress: WorkProgress.Report? = nil
  ) throws(DragomanError) -> [MemorySearchHit] {
    let stores = try openForReading(progress: progress)
    return try DragomanError.rethrowing {
      let hits = try stores.flatMap { try $0.search(search.query(languagePair)) }
      return hits.prefix(search.limit).map { MemorySearchHit(unit: $0.unit, source: $0.source, target: $0.target) }
    }
  }

  /// Adds one unit to the memory that is written to; `false` if it was there and was brought up to date.
  ///
  /// - Throws: ``DragomanError`` where the memory cannot be written.
  @discardableResult
  public func add(_ unit: TranslationUnit) throws(DragomanError) -> Bool {
    let store = try openForWriting()
    return try DragomanError.rethrowing { try store.add([unit]).added > 0 }
  }

  /// Removes the units that a filter accepts from the memory that is written to, and tells how many there were.
  ///
  /// - Parameter isTrial: whether they are counted only.
  /// - Throws: ``DragomanError`` where there is no memory, or it cannot be written.
  @discardableResult
  public func removeUnits(_ filter: MemoryFilter, isTrial: Bool = false) throws(DragomanError) -> Int {
    guard let store = try openForReading().first else {
      throw DragomanError(.missingInput, "\(writableMemory): there is no such memory")
    }
    let filter = filter.unitFilter(languagePair)
    return try DragomanError.rethrowing {
      guard isTrial else { return try store.remove(filter) }
      var count = 0
      try store.forEachUnit(filter) { _ in count += 1 }
      return count
    }
  }

  /// What each of the memories holds, counted.
  ///
  /// - Parameters:
  ///   - filter: the units that are counted; the sizes are of the whole.
  ///   - verifies: whether all of the database and of the index is read to see whether it is whole.
  /// - Throws: ``DragomanError`` where a memory cannot be read.
  public func memoryReports(
    _ filter: MemoryFilter = MemoryFilter(), verifies: Bool = false
  ) throws(DragomanError) -> [MemoryReport] {
    let stores = try openForReading()
    return try DragomanError.rethrowing {
      try stores.map { store in
        let problems = verifies ? try store.problems() : nil
        return MemoryReport(store.name, try store.statistics(filter.unitFilter(nil)), problems: problems)
      }
    }
  }

  /// Gives the units of the memories that a filter accepts as the text of a TMX or TSV file, piece by piece.
  ///
  /// - Returns: how many units there were.
  /// - Throws: ``DragomanError`` where a memory cannot be read; what `write` throws, as a line.
  @discardableResult
  public func exportUnits(
    _ filter: MemoryFilter, as format: UnitFormat, progress: WorkProgress.Report? = nil,
    write: (String) throws -> Void
  ) throws(DragomanError) -> Int {
    let stores = try openForReading(progress: progress)
    return try DragomanError.rethrowing {
      let header = try stores.flatMap { try $0.headerProperties() }
      var writer = UnitFormatWriter(format, from: configuration.source, header: header)
      var count = 0
      try write(writer.head)
      for store in stores {
        try store.forEachUnit(filter.unitFilter(languagePair)) { unit in
          try write(writer.text(of: unit))
          count += 1
          if count.isMultiple(of: 10_000) { progress?(WorkProgress(task: "exporting", done: count)) }
        }
      }
      try write(writer.tail)
      return count
    }
  }

  /// Writes the units of the memories that a filter accepts to a TMX or TSV file, whole or not at all.
  ///
  /// - Returns: how many units there were.
  /// - Throws: ``DragomanError`` where a memory cannot be read or the file cannot be written.
  @discardableResult
  public func exportUnits(
    _ filter: MemoryFilter, as format: UnitFormat, to path: String, progress: WorkProgress.Report? = nil
  ) throws(DragomanError) -> Int {
    try DragomanError.rethrowing {
      let file = try OutputFile(path)
      var waiting = ""
      let count = try exportUnits(filter, as: format, progress: progress) { text in
        waiting += text
        guard waiting.utf8.count > 1 << 16 else { return }
        try file.write(waiting.utf8)
        waiting = ""
      }
      try file.write(waiting.utf8)
      try file.finish()
      return count
    }
  }
}
