internal import Bitext
internal import Foundation
internal import SQLiteStore
internal import Testing
internal import TranslationMemory

@Suite("A memory in a file")
struct SQLiteStoreTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "dragoman-\(UUID().uuidString)")
  private var path: String { folder.appending(path: "memory.sqlite").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  @Test("A unit comes back with everything it had")
  func roundTrip() throws {
    let unit = TranslationUnit(
      source: "أعلنت روسيا ذلك.", target: "Russia said so.", sourceLanguage: "ar-EG", targetLanguage: "en-GB",
      context: UnitContext(previous: 1, next: .max),
      origin: UnitOrigin(
        file: "a.tmx", project: "daily", creator: "huda", created: "2025-07-13T10:00:00Z", changed: "2025-07-14",
        domain: "politics"),
      status: .aligned(confidence: 0.75), properties: [UnitProperty(name: "note", value: "\"x\"\n")],
      sourceCodes: [InlineCode(offset: 4, markup: "<ph/>")], targetCodes: [])
    try SQLiteStore(path: path).add([unit])
    var read = try SQLiteStore(path: path).units(withIDs: [1])
    read[0].id = nil
    #expect(read == [unit])
  }

  @Test("Adding the same unit twice brings its dates up to date; another target is a choice")
  func duplicates() throws {
    let store = try SQLiteStore(path: path)
    let unit = TranslationUnit(source: "نعم", target: "Yes", origin: UnitOrigin(created: "2025-01-01"))
    var again = unit
    again.origin.created = "2025-02-01"
    var other = unit
    other.target = "Indeed"
    let summary = try store.add([unit, again, other])
    #expect(summary.added == 2)
    #expect(summary.updated == 1)
    let matches = try Matcher(stores: [store]).matches(for: "نعم")
    #expect(Set(matches.map(\.target)) == ["Yes", "Indeed"])
    #expect(matches.allSatisfy { $0.score == 99 && $0.reasons == ["−1: one of 2 translations of this source"] })
  }
}
