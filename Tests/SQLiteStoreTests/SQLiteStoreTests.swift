internal import Bitext
internal import GRDB
internal import SQLiteStore
internal import Testing
internal import TranslationMemory

@Suite("A memory in a file")
struct SQLiteStoreTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("memory.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  @Test("A unit comes back with everything it had")
  func roundTrip() throws {
    let unit = TranslationUnit(
      source: "أعلنت روسيا ذلك.", target: "Russia said so.", sourceLanguage: "ar-EG", targetLanguage: "en-GB",
      context: UnitContext(previous: 1, next: .max),
      origin: UnitOrigin(
        file: "a.tmx", project: "daily", creator: "huda", created: "2025-07-13T10:00:00Z", changed: "2025-07-14",
        domain: "politics"),
      status: .aligned(confidence: 0.75), properties: [UnitProperty(name: "note", value: "\"x\"\n\\ \u{1}\t/é😀")],
      sourceCodes: [InlineCode(offset: 4, markup: "<ph x=\"1\">\\b</ph>")], targetCodes: [])
    try SQLiteStore(path: path).add([unit])
    var read = try SQLiteStore(path: path, access: .readOnly).units(withIDs: [1])
    read[0].id = nil
    #expect(read == [unit])
  }

  @Test("An import that fails keeps nothing of its step")
  func allOrNothing() throws {
    let store = try SQLiteStore(path: path)
    try store.add([TranslationUnit(source: "نعم", target: "Yes")])
    let queue = try DatabaseQueue(path: path)
    try queue.write {
      try $0.execute(
        sql: "CREATE TRIGGER full BEFORE INSERT ON unit WHEN new.target = 'No' BEGIN SELECT RAISE(ABORT, 'full'); END")
    }
    #expect(throws: SQLiteStoreError.self) {
      try store.add([
        TranslationUnit(source: "ربما", target: "Maybe"), TranslationUnit(source: "لا", target: "No"),
      ])
    }
    #expect(try store.statistics().total == 1)
  }

  @Test("A missing memory, a foreign file and a newer memory are refused with a line that says what to do")
  func refusals() throws {
    #expect(throws: SQLiteStoreError(.missing, path: path)) { try SQLiteStore(path: path, access: .readOnly) }

    let foreign = folder.path("foreign.sqlite")
    try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE bookmarks (url TEXT)") }
    #expect(throws: SQLiteStoreError(.notAMemory, path: foreign)) { try SQLiteStore(path: foreign) }

    _ = try SQLiteStore(path: path)
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 from the future')")
    }
    #expect(throws: SQLiteStoreError(.newer, path: path)) { try SQLiteStore(path: path) }
  }

  @Test("Two programs may add at once, and nothing is lost")
  func twoWriters() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          let store = try SQLiteStore(path: path)
          for number in 0..<50 {
            try store.add([TranslationUnit(source: "جملة \(number)", target: "Sentence \(writer)-\(number)")])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try SQLiteStore(path: path).statistics().total == 100)
  }

  @Test("Words are found through spelling and clitics, phrases only side by side, and marked")
  func concordance() throws {
    let store = try SQLiteStore(path: path)
    try store.add([
      TranslationUnit(source: "قال لروسيا إن الحرب انتهت", target: "He told Russia the war was over"),
      TranslationUnit(source: "الحرب على روسيا", target: "The war on Russia"),
      TranslationUnit(source: "كتاب", target: "A book"),
    ])
    #expect(try store.search(ConcordanceQuery("روسيا")).count == 2)
    #expect(try store.search(ConcordanceQuery("RUSSIA war", side: .target)).count == 2)
    let phrase = try store.search(ConcordanceQuery("\"war on Russia\""))
    #expect(phrase.map(\.unit.id) == [2])
    #expect(phrase.first?.target == [4..<7, 8..<10, 11..<17])
    #expect(try store.search(ConcordanceQuery("Russia كتاب")).isEmpty)
    try store.add([TranslationUnit(source: "روسيا", target: "Russia")])
    #expect(try store.search(ConcordanceQuery("روسيا")).count == 3)
  }

  @Test("Long units of every shape are counted by pair, status and domain")
  func statistics() throws {
    let store = try SQLiteStore(path: path)
    try store.add([
      TranslationUnit(source: "ا", target: "a", origin: UnitOrigin(domain: "law"), status: .draft),
      TranslationUnit(source: "ب", target: "b", targetLanguage: "fr"),
    ])
    let statistics = try store.statistics()
    #expect(statistics.units.map { "\($0.key) \($0.value)" }.sorted() == ["ar-en 1", "ar-fr 1"])
    #expect(statistics.statuses == ["draft": 1, "approved": 1])
    #expect(statistics.domains == ["law": 1, "": 1])
    #expect(try store.problems().isEmpty)
  }
}
