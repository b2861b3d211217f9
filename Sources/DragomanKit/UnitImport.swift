internal import Bitext
internal import Interchange
internal import SQLiteStore
internal import TranslationMemory

/// Reads one file's units into a memory, step by step.
///
/// Each step is one transaction, so that the memory is whole whenever the program stops. A step is written while the
/// next is read, and what a memory computes of a unit's text is computed here, since writing takes longer than reading.
final class UnitImport {
  private let store: SQLiteStore
  private let writer: StepWriter
  private let options: ImportOptions
  private let progress: WorkProgress.Report?
  private var waiting: [PreparedUnit] = []
  private var neighbours = DocumentNeighbours()
  private var summary = ImportSummary()

  init(_ store: SQLiteStore, options: ImportOptions, progress: WorkProgress.Report?) {
    self.store = store
    writer = StepWriter(store)
    self.options = options
    self.progress = progress
  }

  /// Reads the file to its end, and brings the index up to date.
  ///
  /// - Throws: ``InputError`` that says how many units were imported before; what the store throws.
  func run(_ reading: UnitReading, from file: ChunkedFile) throws -> ImportSummary {
    defer { writer.close() }
    do {
      let read = try UnitFile.read(reading, from: file) { [self] unit in
        try take(unit)
        if waiting.count >= StepWriter.batch {
          try write()
          progress?(WorkProgress(task: "importing", done: file.position, total: file.size))
        }
      }
      if let last = neighbours.finish() { waiting.append(PreparedUnit(last)) }
      try write()
      try finish()
      if !read.header.isEmpty { try store.keepHeader(read.header, of: reading.file) }
      summary.skipped = read.skipped
      summary.problems = read.problems.map(DragomanError.init)
      summary.droppedCharacters = read.droppedCharacters
    } catch var error as InputError {
      try write()
      try finish()
      let count = summary.added + summary.updated
      if count > 0 { error.message += "; the \(count) units before it were imported" }
      throw error
    }
    return summary
  }

  private func take(_ read: ReadUnit) throws {
    var unit = read.unit
    unit.origin.domain = unit.origin.domain ?? options.domain
    unit.origin.project = unit.origin.project ?? options.project
    unit.origin.creator = unit.origin.creator ?? options.creator
    if options.isDraft { unit.status = .draft }
    unit.takeContextFromProperties()
    guard read.isInDocument else { return waiting.append(PreparedUnit(unit)) }
    if let done = neighbours.next(unit) { waiting.append(PreparedUnit(done)) }
  }

  private func write() throws {
    guard !waiting.isEmpty else { return }
    try writer.write(waiting)
    waiting = []
  }

  /// Waits until all that was read is written and in the index.
  private func finish() throws {
    let added = try writer.finish()
    summary.added = added.added
    summary.updated = added.updated
  }
}

/// Gives each unit of a document its neighbours.
private struct DocumentNeighbours {
  private var waiting: TranslationUnit?
  private var last: UInt64?

  /// Takes in the next unit, and gives the one before it, which now knows both; `nil` if that has no translation.
  mutating func next(_ unit: TranslationUnit) -> TranslationUnit? {
    let fingerprint = SegmentWords(unit.source).fingerprint
    waiting?.context.next = fingerprint
    let done = finish()
    waiting = unit
    waiting?.context.previous = last
    last = fingerprint
    return done
  }

  /// The last unit; `nil` if there is none that has a translation.
  mutating func finish() -> TranslationUnit? {
    defer { waiting = nil }
    return waiting.flatMap { $0.target.isEmpty ? nil : $0 }
  }
}

extension TranslationUnit {
  /// Takes the neighbours from the properties in which OmegaT (`prev`, `next`) and memoQ (of the source) write their
  /// texts.
  fileprivate mutating func takeContextFromProperties() {
    guard context == UnitContext() else { return }
    for property in properties {
      switch property.name {
      case "prev", "source:x-context-pre", "x-context-pre": context.previous = property.neighbour
      case "next", "source:x-context-post", "x-context-post": context.next = property.neighbour
      default: break
      }
    }
  }
}

extension UnitProperty {
  /// The fingerprint of the text that it holds, which memoQ puts in an element; `nil` where it holds none.
  fileprivate var neighbour: UInt64? {
    let text = value.replacing("<seg>", with: "").replacing("</seg>", with: "")
    return text.contains { !$0.isWhitespace } ? SegmentWords(text).fingerprint : nil
  }
}
