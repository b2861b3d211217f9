import Foundation
import TestSupport
import Testing

/// What is left of a memory when something goes wrong: all that was committed, and no wrong answer.
@Suite(.serialized) struct MemoryFaultTests {
  private let scratch: Scratch
  private let dragoman: Executable
  private let memory: String

  init() throws {
    scratch = try Scratch()
    memory = scratch.url.appending(path: "memory.sqlite").path
    _ = try scratch.file("glossary.tsv", "source\ttarget\ttype\nموسكو\tMoscow\tplace\n")
    dragoman = Executable(in: scratch.url, environment: ["DRAGOMAN_GLOSSARIES": "glossary.tsv"])
  }

  /// A file of units of which no two sources are alike.
  private func table(_ name: String, _ numbers: Range<Int>) throws -> String {
    let rows = numbers.map { "\(source(of: $0))\tDecision \($0)\n" }
    return try scratch.file(name, "source\ttarget\n" + rows.joined()).path
  }

  private func source(of number: Int) -> String { "أعلنت الوزارة القرار رقم \(number) بعد اجتماع مطول" }

  private struct Statistics: Decodable {
    let units: Int
    let problems: [String]?
  }

  /// How many units there are; every byte is verified.
  private func verifiedCount() throws -> Int {
    let outcome = try dragoman.run(["memory", "stats", "--verify", "--format", "json", "--memory", memory])
    #expect(outcome.code == 0, "\(outcome.errors)\(outcome.output)")
    let statistics = try #require(try Contract.objects(outcome.lines, as: Statistics.self).first)
    #expect(statistics.problems == [])
    return statistics.units
  }

  /// The best target for the segment of a unit, and for one like it.
  private func expectFound(_ number: Int) throws {
    let segments = [source(of: number), source(of: number) + " أمس"]
    let outcome = try dragoman.run(
      ["memory", "match", "--format", "tsv", "--limit", "1", "--memory", memory] + segments)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.lines.count == 3, "\(outcome.output)")
    #expect(outcome.lines.dropFirst().allSatisfy { $0.contains("Decision \(number)\t") }, "\(outcome.output)")
  }

  private func importing(_ file: String) -> [String] { ["memory", "import", file, "--memory", memory] }

  /// What is committed is a beginning of the file, in whole batches.
  private func expectBeginning(_ count: Int, of all: Int) {
    #expect(count == all || (count - 10).isMultiple(of: 500), "whole batches are committed: \(count)")
  }

  @Test(arguments: [SIGKILL, SIGINT], [50, 200, 400, 800])
  func `killed or stopped by Ctrl-C while it imports, the memory is whole and the next run goes on`(
    signal: Int32, milliseconds: Int
  ) throws {
    _ = try dragoman.run(importing(try table("first.tsv", 0..<10)))
    let file = try table("second.tsv", 10..<30_000)
    let process = try dragoman.start(importing(file))
    Thread.sleep(forTimeInterval: Double(milliseconds) / 1_000)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    let count = try verifiedCount()
    expectBeginning(count, of: 30_000)
    try expectFound(count - 1)
    let again = try dragoman.run(importing(file))
    #expect(again.code == 0, "\(again.errors)")
    #expect(try verifiedCount() == 30_000)
    try expectFound(29_999)
  }

  @Test(arguments: [SIGKILL, SIGINT], [20, 60, 200])
  func `killed or stopped by Ctrl-C while it makes the index, nothing is lost and it is made again`(
    signal: Int32, milliseconds: Int
  ) throws {
    _ = try dragoman.run(importing(try table("units.tsv", 0..<20_000)))
    for index in try indexFiles() { try FileManager.default.removeItem(at: index) }
    let process = try dragoman.start(["memory", "match", source(of: 7), "--memory", memory])
    Thread.sleep(forTimeInterval: Double(milliseconds) / 1_000)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    try expectFound(19_999)
    #expect(try verifiedCount() == 20_000)
    #expect(try indexFiles().count == 1)
  }

  private func indexFiles() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).filter { $0.hasSuffix(".index") }
      .map { scratch.url.appending(path: $0) }
  }

  @Test(arguments: [5, 20, 60]) func `killed while it adds, what was added before is there`(milliseconds: Int) throws {
    let arguments = { (number: Int) in
      ["memory", "add", self.source(of: number), "Decision \(number)", "--memory", self.memory]
    }
    let added = try dragoman.run(arguments(1))
    #expect(added.code == 0, "\(added.errors)")
    let process = try dragoman.start(arguments(2))
    Thread.sleep(forTimeInterval: Double(milliseconds) / 1_000)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect([1, 2].contains(try verifiedCount()))
    try expectFound(1)
  }

  @Test func `two programs write at once, and nothing of either is lost`() throws {
    let files = [try table("one.tsv", 0..<6_000), try table("two.tsv", 6_000..<12_000)]
    let writers = try files.map { try dragoman.start(importing($0)) }
    for writer in writers { writer.waitUntilExit() }
    #expect(writers.map(\.terminationStatus) == [0, 0])
    #expect(try verifiedCount() == 12_000)
    try expectFound(5_999)
    try expectFound(11_999)
  }

  @Test(arguments: ["cut short", "foreign", "gone"]) func `an index that is no use is made again`(damage: String) throws
  {
    _ = try dragoman.run(importing(try table("units.tsv", 0..<3_000)))
    let indexes = try indexFiles()
    #expect(!indexes.isEmpty)
    for index in indexes {
      switch damage {
      case "cut short": try Data(contentsOf: index).prefix(1_000).write(to: index)
      case "foreign": try Data("a shopping list, and not an index\n".utf8).write(to: index)
      default: try FileManager.default.removeItem(at: index)
      }
    }
    try expectFound(2_999)
    #expect(try verifiedCount() == 3_000)
  }

  @Test func `without room on the disk it says so, and keeps the steps before`() throws {
    _ = try dragoman.run(importing(try table("first.tsv", 0..<10)))
    // The limit is in blocks of 512 bytes; ignoring the signal makes writing fail as it does on a full disk.
    let outcome = try dragoman.run(
      importing(try table("second.tsv", 10..<11_000)), after: "trap '' XFSZ; ulimit -f 2000")
    #expect([73, 74].contains(outcome.code), "\(outcome.code) \(outcome.errors)")
    #expect(outcome.errors.contains("memory.sqlite"), "\(outcome.errors)")
    let count = try verifiedCount()
    expectBeginning(count, of: 11_000)
    try expectFound(count - 1)
  }

  @Test func `units of a TMX file that cannot be used are counted and named by their lines`() throws {
    let unit = { (source: String, target: String) in
      "<tu>\n<tuv xml:lang=\"ar\"><seg>\(source)</seg></tuv>\n\(target)</tu>\n"
    }
    let english = "<tuv xml:lang=\"en\"><seg>Decision 1</seg></tuv>\n"
    let tmx =
      "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\">\n<header srclang=\"ar\"/>\n<body>\n"
      + unit(source(of: 1), english)
      + unit(source(of: 2), "") + "</body>\n</tmx>\n"
    let outcome = try dragoman.run(importing(try scratch.file("units.tmx", tmx).path))
    #expect(outcome.code == 65, "\(outcome.errors)")
    #expect(outcome.errors.contains("units.tmx: line 9"), "\(outcome.errors)")
    #expect(outcome.errors.contains("1 units added, 0 updated, 1 left out"), "\(outcome.errors)")
    try expectFound(1)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `in a folder that cannot be written, a memory is read and is not changed`() throws {
    _ = try dragoman.run(importing(try table("units.tsv", 0..<3_000)))
    let folder = scratch.url.path
    let other = try Scratch()
    let file = try other.file("more.tsv", "source\ttarget\nجديد\tnew\n").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
    try expectFound(2_999)
    let outcome = try dragoman.run(importing(file))
    #expect([73, 74].contains(outcome.code), "\(outcome.errors)")
    #expect(outcome.errors.contains("permissions") || outcome.errors.contains("only be read"), "\(outcome.errors)")
  }
}
