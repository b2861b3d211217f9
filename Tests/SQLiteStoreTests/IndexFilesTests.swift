internal import Bitext
internal import Foundation
internal import SQLiteStore
internal import Testing
internal import TranslationMemory

@Suite("The index beside a database")
struct IndexFilesTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("memory.sqlite") }
  private var indexFiles: [String] { folder.names.filter { $0.hasSuffix(".index") } }

  init() throws { folder = try TemporaryFolder() }

  private func units(_ numbers: Range<Int>) -> [TranslationUnit] {
    numbers.map { TranslationUnit(source: "أعلنت الوزارة القرار رقم \($0) اليوم", target: "Decision \($0)") }
  }

  private func best(_ number: Int) throws -> String? {
    try Matcher(stores: [SQLiteStore(path: path, access: .readOnly)])
      .matches(for: "أعلنت الوزارة القرار رقم \(number) أمس").first?.target
  }

  @Test("It is written when an import ends, and is there for the next program")
  func written() throws {
    let store = try SQLiteStore(path: path)
    try store.add(units(0..<2_500))
    try store.updateIndex()
    #expect(indexFiles.count == 1)
    #expect(try store.statistics().indexed == 2_500)
    #expect(try best(1_234) == "Decision 1234")
  }

  @Test("A few new units are found at once, and many become part of it")
  func grows() throws {
    let store = try SQLiteStore(path: path)
    try store.add(units(0..<2_500))
    try store.updateIndex()
    try store.add(units(2_500..<2_501))
    #expect(try best(2_500) == "Decision 2500")
    #expect(try store.statistics().indexed == 2_500)
    try store.add(units(2_501..<5_000))
    #expect(try best(4_999) == "Decision 4999")
    #expect(try store.statistics().indexed == 5_000)
    #expect(indexFiles.count == 1)
  }

  @Test(
    "Missing, cut short, foreign or damaged, it is made again",
    arguments: ["missing", "short", "foreign", "noise", "only its first bytes right"])
  func damaged(_ damage: String) throws {
    let store = try SQLiteStore(path: path)
    try store.add(units(0..<2_500))
    try store.updateIndex()
    let file = URL(fileURLWithPath: folder.path(try #require(indexFiles.first)))
    let bytes = try Data(contentsOf: file)
    switch damage {
    case "missing": try FileManager.default.removeItem(at: file)
    case "short": try bytes.prefix(bytes.count / 2).write(to: file)
    case "foreign": try foreignIndex().write(to: file)
    case "only its first bytes right": try (bytes.prefix(128) + Data(count: bytes.count - 128)).write(to: file)
    default: try Data(repeating: 0x5A, count: bytes.count).write(to: file)
    }
    #expect(try best(1_234) == "Decision 1234")
    #expect(try store.statistics().indexed == 2_500)
    #expect(try store.problems().isEmpty)
  }

  @Test("A byte changed inside is found by verifying, and made again")
  func verified() throws {
    let store = try SQLiteStore(path: path)
    try store.add(units(0..<2_500))
    try store.updateIndex()
    let file = URL(fileURLWithPath: folder.path(try #require(indexFiles.first)))
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count - 100] ^= 1
    try bytes.write(to: file)
    #expect(try store.problems().count == 1)
    #expect(try best(1_234) == "Decision 1234")
    #expect(try store.problems().isEmpty)
  }

  @Test("Removed units are not found, though the index still has them")
  func removed() throws {
    let store = try SQLiteStore(path: path)
    try store.add(units(0..<2_500))
    try store.updateIndex()
    var filter = UnitFilter()
    filter.target = "Decision 1234"
    try store.remove(filter)
    #expect(try best(1_234) != "Decision 1234")
  }

  private func foreignIndex() throws -> Data {
    let other = folder.path("other.sqlite")
    let store = try SQLiteStore(path: other)
    try store.add(units(0..<2_500))
    try store.updateIndex()
    let file = try #require(indexFiles.first { $0.hasPrefix("other") })
    return try Data(contentsOf: URL(fileURLWithPath: folder.path(file)))
  }
}
