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
    let similar: [Similar]
  }

  private struct Similar: Decodable {
    let name: String
    let target: String
    let likeness: Double
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

  @Test func `a folder is all the files in it, and a memory tells the English of a name`() throws {
    let scratch = try Scratch()
    let folder = scratch.url.appending(path: "archive/2025")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.first.utf8).write(to: folder.appending(path: "a.txt"))
    try Data(Self.second.utf8).write(to: folder.appending(path: "b.txt"))
    try Data("not read".utf8).write(to: folder.appending(path: "c.bin"))
    let units = try scratch.file(
      "units.tsv", pairs([(Self.first, "Simon Kretchmar said in Moscow that it had begun.")]))
    let memory = scratch.url.appending(path: "m.sqlite").path
    #expect(try dragoman.run(["memory", "import", units.path, "--memory", memory]).code == 0)
    let entities = try names([scratch.url.appending(path: "archive").path, "--memory", memory])
    let name = try #require(entities.first { !$0.known })
    #expect(name.renderings.map(\.text) == ["Simon Kretchmar"])
    #expect(name.files == 2 || entities.contains { $0.name == "كريتشمر" })
    let empty = try dragoman.run(["names", scratch.url.appending(path: "none").path])
    #expect(empty.code == 66)
  }

  @Test func `standard input may be a translation`() throws {
    let entities = try names(["-"], input: pairs([(Self.first, "Simon Kretschmer said in Moscow that it had begun.")]))
    #expect(entities.first { !$0.known }?.renderings.map(\.text) == ["Simon Kretschmer"])
  }

  @Test func `a draft without the files of names says so and is made`() throws {
    let scratch = try Scratch()
    let article = try scratch.file("a.txt", Self.first + "\n")
    let program = scratch.url.appending(path: "dragoman")
    try FileManager.default.copyItem(at: Executable.url, to: program)
    let errors = try scratch.file("errors", Data())
    let process = Process()
    process.executableURL = program
    process.arguments = ["draft", article.path, "--glossary", "Glossaries"]
    process.currentDirectoryURL = PackageRoot.url
    process.environment = ["HOME": scratch.url.path, "XDG_DATA_HOME": scratch.url.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(said.split(separator: "\n").count == 1 && said.contains("names.words"), "\(said)")
  }

  @Test func `Latin in brackets is the spelling, and a person named in full again is called by the family name`() throws
  {
    let scratch = try Scratch()
    let full = "التقى الرئيس سيمون كريتشمر"
    let article = try scratch.file("a.txt", "\(full) (Semyon Kretchmar) الوفد.\n\n\(full) الوفد.\n")
    let outcome = try Executable(environment: ["XDG_DATA_HOME": scratch.url.path])
      .run(["draft", article.path, "--glossary", "Glossaries", "--format", "json"])
    let draft = try #require(try Contract.objects(outcome.lines, as: Contract.Draft.self).first, "\(outcome.errors)")
    #expect(draft.segments.first?.target.contains("Semyon Kretchmar") == true)
    #expect(draft.segments.last?.target.contains("Kretchmar") == true)
    #expect(draft.segments.last?.target.contains("Semyon") == false)
    let list = try dragoman.run(["names", article.path, "--glossary", "Glossaries"])
    #expect(list.output.contains("Semyon Kretchmar 95 %"), "\(list.output)")
  }

  private static let misspelt = "التقى سيرجي لافاروف بالرئيس كيم جونق اون في موسكو."

  @Test func `a name that the glossary spells otherwise is drafted as the glossary has it, and flagged`() throws {
    let scratch = try Scratch()
    let article = try scratch.file("a.txt", Self.misspelt + "\n")
    let outcome = try Executable(environment: ["XDG_DATA_HOME": scratch.url.path])
      .run(["draft", article.path, "--glossary", "Glossaries", "--format", "json"])
    let draft = try #require(try Contract.objects(outcome.lines, as: Contract.Draft.self).first, "\(outcome.errors)")
    let segment = try #require(draft.segments.first)
    #expect(segment.target.contains("Sergei Lavrov") && segment.target.contains("Kim Jong Un"), "\(segment.target)")
    #expect(!segment.target.contains("جونق") && !segment.target.contains("لافاروف"), "\(segment.target)")
    let flags = segment.flags.filter { $0.id == "unknown-name" }
    #expect(flags.map(\.text) == ["سيرجي لافاروف", "كيم جونق اون"])
    #expect(flags.map(\.suggestions.first) == ["Sergei Lavrov", "Kim Jong Un"])
    #expect(flags.first?.message.contains("سيرغي لافروف") == true)
    for flag in flags {
      #expect(
        segment.spans.contains { $0.origin == "glossary" && ($0.sourceStart, $0.sourceEnd) == (flag.start, flag.end) })
    }
  }

  @Test func `spellings that may be one name are proposed as one, with how alike they are`() throws {
    let two = "قال ملادن كوفاتش إن الاتفاق جيد.\n\nأضاف ملادن كوفاكس أن العمل مستمر.\n"
    let entities = try names(["-"], input: Self.misspelt + "\n\n" + two)
    let lavrov = try #require(entities.first { $0.name == "سيرجي لافاروف" })
    #expect(lavrov.similar.map(\.name) == ["سيرغي لافروف"])
    #expect(lavrov.similar.map(\.target) == ["Sergei Lavrov"])
    #expect(lavrov.similar.allSatisfy { (0.8...1).contains($0.likeness) })
    let kovacs = entities.filter { $0.name.contains("كوفا") }
    #expect(kovacs.count == 2)
    #expect(Set(kovacs.flatMap(\.similar).map(\.name)) == Set(kovacs.map(\.name)))
    let text = try dragoman.run(["names", "-", "--glossary", "Glossaries"], input: Array(Self.misspelt.utf8))
    #expect(text.output.contains("~ perhaps") && text.output.contains("Sergei Lavrov, spelled otherwise"))
  }
}
