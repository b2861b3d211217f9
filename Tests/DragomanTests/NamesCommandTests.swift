import Foundation
import TestSupport
import Testing

/// Names that no glossary has, in drafts and in lists, through the built executable.
@Suite struct NamesCommandTests {
  private struct Entity: Decodable {
    struct Form: Decodable {
      let text: String
      let count: Int
    }
    let name: String
    let known: Bool
    let target: String
    let count: Int
    let files: Int
    let forms: [Form]
    let renderings: [Form]
    let conflicts: [String]
  }

  private let dragoman = Executable()
  private static let first = "قال سيمون كريتشمر في موسكو إن الانتقال بدأ."
  private static let second = "أضاف كريتشمر أن العمل مستمر."

  private func names(_ files: [String], input: String = "") throws -> [Entity] {
    let outcome = try dragoman.run(
      ["names"] + files + ["--glossary", "Glossaries", "--format", "json"], input: Array(input.utf8))
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try Contract.objects(outcome.lines, as: Entity.self)
  }

  private func pairs(_ rows: [(String, String)]) -> String {
    "source\ttarget\n" + rows.map { "\($0.0)\t\($0.1)\n" }.joined()
  }

  @Test func `a draft spells an unknown name one way, marks it and offers others`() throws {
    let scratch = try Scratch()
    let article = try scratch.file("a.txt", Self.first + "\n\n" + Self.second + "\n")
    let outcome = try Executable(environment: ["XDG_DATA_HOME": scratch.url.path])
      .run(["draft", article.path, "--glossary", "Glossaries", "--format", "json"])
    let printed = try Contract.objects(outcome.lines, as: Contract.Draft.self).first
    let segments = try #require(printed, "\(outcome.errors)").segments
    let flags = segments.flatMap(\.flags).filter { $0.id == "unknown-name" }
    #expect(flags.map(\.text) == ["سيمون كريتشمر", "كريتشمر"])
    let full = try #require(flags.first?.suggestions.first)
    let short = try #require(flags.last?.suggestions.first)
    #expect(full.hasSuffix(short), "\(full), then \(short)")
    #expect(segments.first?.target.contains(full) == true)
    #expect(segments.last?.target.contains(short) == true)
  }

  @Test func `an article's names are counted, first and later mentions as one`() throws {
    let entities = try names(["-"], input: Self.first + "\n\n" + Self.second + "\n")
    let unknown = try #require(entities.first { !$0.known })
    #expect(unknown.name == "سيمون كريتشمر")
    #expect(unknown.count == 2)
    #expect(entities.contains { $0.known && $0.target == "Moscow" })
  }

  @Test func `translations tell the English, and two spellings of one name in an archive are a conflict`() throws {
    let scratch = try Scratch()
    let one = try scratch.file("a.tsv", pairs([(Self.first, "Simon Kretschmer said in Moscow that it had begun.")]))
    let two = try scratch.file("b.tsv", pairs([(Self.first, "Simon Kretchmar said in Moscow that it had begun.")]))
    let entities = try names([one.path, two.path])
    let name = try #require(entities.first { !$0.known })
    #expect(Set(name.renderings.map(\.text)) == ["Simon Kretschmer", "Simon Kretchmar"])
    #expect(name.files == 2)
    #expect(name.conflicts.count == 1)
    #expect(entities.first { $0.target == "Moscow" }?.conflicts == [])
  }

  @Test func `a list is a table for people, TSV for programs, and bad input is said in one line`() throws {
    let text = try dragoman.run(["names", "-", "--glossary", "Glossaries"], input: Array(Self.first.utf8))
    #expect(text.output.contains("1 file: 2 names, 1 in no glossary"), "\(text.output)\(text.errors)")
    let table = try dragoman.run(
      ["names", "-", "--glossary", "Glossaries", "--format", "tsv"], input: Array(Self.first.utf8))
    #expect(table.lines.first?.hasPrefix("count\tfiles\ttype\tsource") == true)
    #expect(table.lines.count == 3)
    let missing = try dragoman.run(["names", "no-such-file.txt"])
    #expect(missing.code == 66)
    #expect(missing.errors.split(separator: "\n").count == 1)
  }
}
