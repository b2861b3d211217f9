internal import Bitext
internal import Foundation
internal import SQLiteStore
internal import TranslationMemory

/// A memory in its file: imported from TMX by the program itself, then opened and asked as a translator's tool does.
///
/// The file is in the system's cache; what a cold disk adds is not measured.
struct StoreBenchmark {
  var segments: Int
  var queries: Int
  var sentences: [String]
  /// Where the TMX file and the memory are written; both are removed at the end.
  var folder: String
  /// The `dragoman` program.
  var program: String

  func run() throws {
    let tmx = "\(folder)/bench-\(segments).tmx"
    let memory = "\(folder)/bench-\(segments).sqlite"
    removeFiles()
    defer { removeFiles() }
    var generator = SegmentGenerator(sentences: sentences, seed: 20_250_713)
    let sample = try WrittenTMX(path: tmx).write(segments, from: &generator, sample: queries)
    try reportImport(of: tmx, into: memory)
    let changed = sample.map { generator.changed($0) }
    try reportOpening(memory, query: changed.first ?? "")
    let store = try SQLiteStore(path: memory, access: .readOnly)
    try reportLookups(store, sample)
    for threshold in [70, 50] { try reportMatches(store, changed, threshold) }
  }

  private func reportImport(of tmx: String, into memory: String) throws {
    let bytes = try FileManager.default.attributesOfItem(atPath: tmx)[.size] as? Int ?? 0
    let run = try ProgramRun(program, ["memory", "import", tmx, "--memory", memory])
    let megabytes = Double(bytes) / 1e6
    print("\(segments) units through SQLite, from \(megabytes.rounded3) MB of TMX:")
    print(
      "  import: \(run.wall.rounded3) s, \((megabytes / run.wall).rounded3) MB/s;",
      "processor \(run.user.rounded3) s and system \(run.system.rounded3) s,",
      "\((megabytes / (run.user + run.system)).rounded3) MB/s; peak memory \(run.peakKilobytes / 1_024) MB")
  }

  /// Opens the memory anew each time, up to the first answer, which maps the index.
  private func reportOpening(_ memory: String, query: String) throws {
    var opening = Times()
    var answering = Times()
    let words = SegmentWords(query)
    for _ in 0..<20 {
      let store = try opening.measure { try SQLiteStore(path: memory, access: .readOnly) }
      _ = try answering.measure { try store.candidates(for: words, threshold: 70, in: StoreBenchmark.pair) }
    }
    print("  open: \(opening.summary)")
    print("  first query after it, which opens the index: \(answering.summary)")
  }

  /// Looks each segment up as it stands: what context and exact matches cost.
  private func reportLookups(_ store: SQLiteStore, _ sample: [String]) throws {
    let prints = sample.map { SegmentWords($0).fingerprint }
    for print in prints { _ = try store.units(withFingerprint: print, in: StoreBenchmark.pair) }
    var times = Times()
    var found = 0
    for print in prints {
      let units = try times.measure { try store.units(withFingerprint: print, in: StoreBenchmark.pair) }
      if !units.isEmpty { found += 1 }
    }
    print("  exact and context lookup: \(times.summary), \(found) of \(prints.count) found")
  }

  private func reportMatches(_ store: SQLiteStore, _ asked: [String], _ threshold: Int) throws {
    let matcher = Matcher(stores: [store], options: MatchOptions(pair: StoreBenchmark.pair, threshold: threshold))
    var times = Times()
    var answered = 0
    for query in asked {
      if !(try times.measure { try matcher.matches(for: query) }).isEmpty { answered += 1 }
    }
    print("  matches at \(threshold): \(times.summary), \(answered) of \(asked.count) answered")
  }

  /// Removes this size's files, with the index and what SQLite lays beside its file.
  private func removeFiles() {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for file in files where file.hasPrefix("bench-\(segments).") {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(file)")
    }
  }

  private static let pair = LanguagePair(from: .arabic, to: .english)
}
