internal import Bitext
internal import SQLiteStore
internal import Testing
internal import TranslationMemory

/// What every store must do, asserted of each.
@Suite("Every memory store")
struct StoreConformanceTests {
  enum Kind: CaseIterable {
    case inMemory, sqlite
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func store(_ kind: Kind) throws -> any MemoryStore {
    switch kind {
    case .inMemory: InMemoryStore()
    case .sqlite: try SQLiteStore(path: folder.path("memory.sqlite"))
    }
  }

  @Test("brings a second copy's dates up to date, and keeps another target as a choice", arguments: Kind.allCases)
  func duplicates(_ kind: Kind) throws {
    let store = try store(kind)
    let unit = TranslationUnit(source: "نعم", target: "Yes", origin: UnitOrigin(created: "2025-01-01"))
    var again = unit
    again.origin.created = "2025-02-01"
    var other = unit
    other.target = "Indeed"
    let summary = try store.add([unit, again, other])
    #expect(summary.added == 2)
    #expect(summary.updated == 1)
    let dated = try store.units(withIDs: [1]).first?.origin
    #expect(dated?.created == "2025-01-01")
    #expect(dated?.changed == "2025-02-01")
    let matches = try Matcher(stores: [store]).matches(for: "نعم")
    #expect(Set(matches.map(\.target)) == ["Yes", "Indeed"])
    #expect(matches.allSatisfy { $0.score == 99 && $0.reasons == ["−1: one of 2 translations of this source"] })
  }

  @Test("keeps pairs of languages apart, regions aside", arguments: Kind.allCases)
  func pairs(_ kind: Kind) throws {
    let store = try store(kind)
    try store.add([
      TranslationUnit(source: "سلام", target: "Paix", targetLanguage: "fr"),
      TranslationUnit(source: "سلام", target: "Peace", sourceLanguage: "ar-SY", targetLanguage: "en-US"),
    ])
    #expect(try Matcher(stores: [store]).matches(for: "سلام").map(\.target) == ["Peace"])
  }

  @Test("removes, exports and searches what a filter accepts", arguments: Kind.allCases)
  func filters(_ kind: Kind) throws {
    let store = try store(kind)
    try store.add([
      TranslationUnit(source: "قانون", target: "Law", origin: UnitOrigin(created: "2024-05-01", domain: "law")),
      TranslationUnit(
        source: "قانون جديد", target: "A new law", origin: UnitOrigin(created: "2025-05-01", domain: "law")),
      TranslationUnit(source: "حرب", target: "War", origin: UnitOrigin(creator: "huda")),
    ])
    var recent = UnitFilter()
    recent.since = "2025-01-01"
    var found: [String] = []
    try store.forEachUnit(recent) { found.append($0.target) }
    #expect(found == ["A new law"])
    #expect(try store.search(ConcordanceQuery("law", filter: recent)).map(\.unit.target) == ["A new law"])
    var law = UnitFilter()
    law.domain = "law"
    #expect(try store.remove(law) == 2)
    #expect(try Matcher(stores: [store]).matches(for: "قانون").isEmpty)
    #expect(try store.statistics().total == 1)
  }

  @Test("gives every unit at or above the threshold as a candidate", arguments: Kind.allCases)
  func candidates(_ kind: Kind) throws {
    let store = try store(kind)
    let words = ["روسيا", "أعلنت", "الحرب", "في", "الوزير", "كييف"]
    let sources = (0..<2_600).map { number in
      (0..<6).map { words[(number >> $0 &* 7 &+ number / ($0 + 1)) % words.count] }.joined(separator: " ")
        + " \(number % 50)"
    }
    try store.add(sources.map { TranslationUnit(source: $0, target: "x", origin: UnitOrigin(project: $0)) })
    let query = SegmentWords("أعلنت روسيا الحرب في كييف 7")
    let pair = LanguagePair(from: .arabic, to: .english)
    let bounds = try store.candidates(for: query, threshold: 60, in: pair)
      .reduce(into: [:]) { $0[$1.unit] = $1.bound }
    var expected = 0
    try store.forEachUnit(UnitFilter()) { unit in
      let score = Similarity(query, SegmentWords(unit.source)).score
      if score >= 60 {
        expected += 1
        #expect(bounds[unit.id ?? 0] ?? -1 >= score)
      }
    }
    #expect(expected > 0)
  }

  @Test("tells about how often words occur, a step or two aside", arguments: Kind.allCases)
  func frequencies(_ kind: Kind) throws {
    let store = try store(kind)
    let sources = (0..<3_000).map { "القرار \($0) \($0 % 3 == 0 ? "جديد" : "قديم")" }
    try store.add(sources.map { TranslationUnit(source: $0, target: "x") })
    let keys = ["القرار", "جديد", "17", "غائب"].map { SegmentWords($0).words[0].key }
    let found = try store.frequencies(of: Set(keys), in: LanguagePair(from: .arabic, to: .english))
    #expect(found.segments == 3_000)
    for (key, count) in zip(keys, [3_000, 1_000, 1, 0]) {
      #expect((found.counts[key] ?? 0) <= count && (found.counts[key] ?? 0) * 3 / 2 >= count)
    }
  }
}
