internal import Bitext
internal import TestSupport
internal import Testing
internal import TranslationMemory

@Suite("The index beside looking at every segment")
struct IndexSearchTests {
  @Test(
    "No segment at or above the threshold is lost, and no bound is below a score", arguments: [30, 50, 60, 70, 85, 99])
  func exhaustive(threshold: Int) throws {
    var words = RandomWords(seed: UInt64(threshold))
    let stored = (0..<400).map { _ in SegmentWords(words.segment(longest: 24)) }
    let index = try index(of: stored)
    for _ in 0..<50 {
      let query = SegmentWords(words.segment(longest: 24))
      expect(index, agreesOn: query, among: stored, threshold: threshold)
    }
  }

  @Test("Of sentences from the news, changed as a translator's next text is, none is lost", arguments: [50, 70, 85])
  func news(threshold: Int) throws {
    let rows = try PackageRoot.text("seeds/starter-memory.tsv").split(separator: "\n").dropFirst()
    let sentences = rows.compactMap { $0.split(separator: "\t").first.map(String.init) }
    #expect(sentences.count > 100)
    var words = RandomWords(seed: UInt64(threshold))
    let stored = sentences.flatMap { sentence in (0..<8).map { _ in SegmentWords(words.changed(sentence)) } }
    let index = try index(of: stored)
    for sentence in sentences {
      expect(index, agreesOn: SegmentWords(words.changed(sentence)), among: stored, threshold: threshold)
    }
  }

  @Test("Segments of more than sixty-four words are found too", arguments: [60, 80])
  func long(threshold: Int) throws {
    var words = RandomWords(seed: 7)
    let bases = (0..<12).map { _ in words.segment(shortest: 50, longest: 140) }
    let stored = bases.flatMap { base in (0..<5).map { _ in SegmentWords(words.changed(base)) } }
    let index = try index(of: stored)
    for base in bases {
      expect(index, agreesOn: SegmentWords(words.changed(base)), among: stored, threshold: threshold)
    }
  }

  @Test("A segment beyond the longest is passed over, and the rest is found")
  func tooLong() throws {
    let endless = SegmentWords(String(repeating: "كلمة ", count: 2_000))
    let index = try index(of: [endless, SegmentWords("كلمة")])
    #expect(index.candidates(for: endless, threshold: 70).isEmpty)
    #expect(index.candidates(for: SegmentWords("كلمة"), threshold: 70).map(\.unit) == [2])
  }

  @Test("Bytes cut short, or with any one changed, never trap")
  func damage() throws {
    var words = RandomWords(seed: 3)
    let stored = (0..<30).map { _ in SegmentWords(words.segment(longest: 8)) }
    let whole = generation(of: stored)
    let query = SegmentWords(words.segment(longest: 8))
    #expect(IndexGeneration(copy(of: whole, count: whole.bytes.count - 8)) == nil)
    for place in 0..<whole.bytes.count {
      let damaged = copy(of: whole, count: whole.bytes.count, changing: place)
      guard let generation = IndexGeneration(damaged) else { continue }
      #expect(!generation.isIntact())
      _ = SegmentIndex([generation]).candidates(for: query, threshold: 50)
    }
  }

  private func expect(
    _ index: SegmentIndex, agreesOn query: SegmentWords, among stored: [SegmentWords], threshold: Int
  ) {
    let bounds = Dictionary(
      uniqueKeysWithValues: index.candidates(for: query, threshold: threshold).map { ($0.unit, $0.bound) })
    for (offset, segment) in stored.enumerated() {
      let score = Similarity(query, segment).score
      guard score >= threshold, !query.words.isEmpty else { continue }
      #expect(bounds[Int64(offset + 1)] ?? -1 >= score)
    }
  }

  private func index(of segments: [SegmentWords]) throws -> SegmentIndex {
    SegmentIndex([try #require(IndexGeneration(generation(of: segments)))])
  }

  private func generation(of segments: [SegmentWords]) -> OwnedBytes {
    let pair = LanguagePair(from: .arabic, to: .english)
    var builder = IndexBuilder(IndexHeader(memory: 1, pair: pair, lowest: 1, highest: 0))
    for (offset, segment) in segments.enumerated() { builder.add(Int64(offset + 1), segment) }
    return builder.finish(highest: Int64(segments.count))
  }

  private func copy(of bytes: OwnedBytes, count: Int, changing place: Int? = nil) -> OwnedBytes {
    OwnedBytes(count: count) { copy in
      copy.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes.bytes[..<count]))
      if let place { copy[place] ^= 0x5A }
    }
  }
}
