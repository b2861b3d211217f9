internal import Bitext
internal import TranslationMemory

/// The index alone: making it, its size, and searching it, beside looking at every segment.
struct IndexBenchmark {
  var segments: Int
  var queries: Int
  var sentences: [String]
  /// Where the segments and queries are written for other programs.
  var folder: String?

  /// Up to this many segments, all are kept and looked at one by one for comparison.
  private static let mostCompared = 100_000

  func run() {
    let written = folder.flatMap { WrittenSegments(folder: $0, count: segments) }
    var kept: [SegmentWords] = []
    var generator = SegmentGenerator(sentences: sentences, seed: 20_250_713)
    var sample: [String] = []
    var generations: [IndexGeneration] = []
    var building = Times()
    var builder = IndexBenchmark.builder(lowest: 1)
    var words = 0
    for unit in 1...Int64(segments) {
      let text = generator.next()
      written?.add(text)
      if segments <= IndexBenchmark.mostCompared { kept.append(SegmentWords(text)) }
      if sample.count < queries, Int(unit) % max(1, segments / queries) == 0 { sample.append(text) }
      building.measure {
        let segment = SegmentWords(text)
        words += segment.words.count
        builder.add(unit, segment)
        if builder.isFull(for: unit + 1) || unit == segments {
          generations += [IndexGeneration(builder.finish(highest: unit))].compactMap(\.self)
          builder = IndexBenchmark.builder(lowest: unit + 1)
        }
      }
    }
    let index = SegmentIndex(generations)
    let bytes = generations.reduce(0) { $0 + $1.byteCount }
    let seconds = building.values.reduce(0, +) / 1_000
    print(
      "\(segments) segments of \((Double(words) / Double(segments)).rounded3) words: made in \(seconds.rounded3) s,",
      "\(generations.count) generations, \((Double(bytes) / Double(segments)).rounded3) bytes a segment")
    let changed = sample.map { generator.changed($0) }
    written?.finish(queries: changed)
    let asked = changed.map { SegmentWords($0) }
    for threshold in [90, 70, 60, 50] { report(index, asked, threshold) }
    if !kept.isEmpty { compare(index, Array(asked.prefix(20)), kept) }
  }

  /// Looks at every segment, and tells how long that takes and whether the index lost any.
  private func compare(_ index: SegmentIndex, _ asked: [SegmentWords], _ all: [SegmentWords]) {
    var times = Times()
    var lost = 0
    for query in asked {
      let found = Set(index.candidates(for: query, threshold: 70).map(\.unit))
      let matching = times.measure { all.indices.filter { Similarity(query, all[$0]).score >= 70 } }
      lost += matching.filter { !found.contains(Int64($0 + 1)) }.count
    }
    print("  every segment, threshold 70: \(times.summary), \(lost) of its matches lost by the index")
  }

  private func report(_ index: SegmentIndex, _ asked: [SegmentWords], _ threshold: Int) {
    var times = Times()
    var found = 0
    for query in asked { found += times.measure { index.candidates(for: query, threshold: threshold) }.count }
    print("  threshold \(threshold): \(times.summary), \(found) candidates for \(asked.count) queries")
  }

  private static func builder(lowest: Int64) -> IndexBuilder {
    IndexBuilder(
      IndexHeader(memory: 1, pair: LanguagePair(from: .arabic, to: .english), lowest: lowest, highest: lowest))
  }
}
