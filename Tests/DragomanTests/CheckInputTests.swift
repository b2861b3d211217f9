import Foundation
import TestSupport
import Testing

/// What `check` reads, and what it says of what it cannot.
@Suite struct CheckInputTests {
  private let scratch: Scratch
  private let dragoman: Executable
  private static let header = "source\ttarget\n"
  private static let wrong = "وصل 25 جنديا\t52 soldiers arrived\n"

  init() throws {
    scratch = try Scratch()
    dragoman = Executable(in: scratch.url, environment: ["DRAGOMAN_GLOSSARIES": "glossary.tsv"])
    _ = try scratch.file("glossary.tsv", "source\ttarget\ttype\nكيم جونغ أون\tKim Jong Un\tperson\n")
    _ = try scratch.file("pairs.tsv", Self.header + Self.wrong)
  }

  private func check(_ arguments: String...) throws -> (Executable.Outcome, [Contract.Check.Finding]) {
    let outcome = try dragoman.run(
      ["check", "--only", "number-mismatch,code-mismatch,empty-target", "--format", "json"] + arguments)
    return (outcome, try Contract.objects(outcome.lines, as: Contract.Check.self).first?.findings ?? [])
  }

  @Test func `TSV, TMX, XLIFF and an article are checked in one run, each finding at its line`() throws {
    _ = try scratch.file(
      "a.tmx",
      """
      <tmx version="1.4"><header srclang="ar"/><body>
      <tu tuid="n1"><tuv xml:lang="ar"><seg>وصل <ph x="1"/>25</seg></tuv><tuv xml:lang="en"><seg>Came 52</seg></tuv></tu>
      </body></tmx>
      """)
    _ = try scratch.file(
      "a.xlf",
      """
      <xliff version="1.2"><file source-language="ar" target-language="en"><body>

      <trans-unit id="u1"><source>وصل 25</source><target>Came 52</target></trans-unit></body></file></xliff>
      """)
    _ = try scratch.file("a.txt", "عنوان قصير\n\nوصل 25 جنديا إلى المدينة. ثم سافروا إلى القرية.\n")
    _ = try scratch.file(
      "english.txt", "A short title\n\n52 soldiers came to the town. Then they left for the village.\n")
    let (outcome, findings) = try check("pairs.tsv", "a.tmx", "a.xlf", "a.txt", "--translation", "english.txt")
    #expect(outcome.code == 1, "\(outcome.errors)")
    #expect(
      findings.map { "\($0.file):\($0.line ?? 0):\($0.segment) \($0.check)" } == [
        "pairs.tsv:2:1 number-mismatch", "a.tmx:2:n1 number-mismatch", "a.tmx:2:n1 code-mismatch",
        "a.xlf:3:u1 number-mismatch", "a.txt:3:2 number-mismatch",
      ])
  }

  @Test
  func `the translation beside an article is found by its name, and sentences joined by the translator are joined`()
    throws
  {
    _ = try scratch.file("news.ar.txt", "وصل 25 جنديا إلى المدينة أمس. ثم سافروا إلى القرية القريبة.\n")
    _ = try scratch.file(
      "news.en.txt", "52 soldiers came to the town yesterday, and then they left for the nearby village.\n")
    let (_, findings) = try check("news.ar.txt")
    #expect(findings.map(\.segment) == ["1-2"])
  }

  @Test func `an article may come from standard input`() throws {
    _ = try scratch.file("english.txt", "52 soldiers came to the town.\n")
    let outcome = try dragoman.run(
      ["check", "-", "--translation", "english.txt", "--only", "number-mismatch"],
      input: Array("وصل 25 جنديا إلى المدينة.\n".utf8))
    #expect(outcome.lines.first == "-:1: error: “25” became “52”. [number-mismatch]", "\(outcome.errors)")
  }

  @Test func `a sentence that the translation leaves out is found`() throws {
    _ = try scratch.file(
      "a.txt",
      "وصل الوفد الروسي إلى العاصمة صباح اليوم.\n\nغادر 300 لاجئ المخيم القريب من الحدود الشمالية للبلاد أمس.\n\nقال الوزير إن المحادثات ستستمر غدا.\n"
    )
    _ = try scratch.file(
      "b.txt",
      "The Russian delegation arrived in the capital this morning.\n\nThe minister said the talks would continue tomorrow.\n"
    )
    let (_, findings) = try check("a.txt", "--translation", "b.txt")
    #expect(findings.map { "\($0.segment) \($0.check)" } == ["2 empty-target"])
  }

  @Test func `an article without its translation is told what to do, and a translation without an article too`() throws
  {
    _ = try scratch.file("a.txt", "وصل كيم.\n")
    let (alone, _) = try check("a.txt")
    #expect(alone.code == 65)
    #expect(alone.errors.contains("a.txt: this is no bilingual TSV, TMX or XLIFF; for an article name its translation"))
    let (extra, _) = try check("pairs.tsv", "--translation", "a.txt")
    #expect(extra.code == 64)
    #expect(extra.errors.contains("a.txt: there is no article for this translation"))
  }

  @Test(arguments: [
    ("a ragged row", Array("وصل\n".utf8), "line 2: 1 cells where the header has 2"),
    ("a zero byte", Array("وصل\0\tarrived\n".utf8), "line 2: a zero byte, which is no text"),
    ("another encoding", [0xE6, 0xD5, 0xE1, 0x09, 0x61, 0x0A], "line 2: bytes that are not valid UTF-8"),
    ("a huge cell", Array("a\ta\n".utf8), "line 2: 95 megabytes"),
  ])
  func `a damaged row is said by its line and the rest is checked`(name: String, row: [UInt8], line: String) throws {
    let filling = name == "a huge cell" ? Data(repeating: 0x61, count: 100_000_000) : Data()
    _ = try scratch.file("bad.tsv", Data(Self.header.utf8) + filling + Data(row) + Data(Self.wrong.utf8))
    let (outcome, findings) = try check("bad.tsv")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("bad.tsv: \(line)"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(findings.map(\.line) == [3])
  }

  @Test func `a file that cannot be read does not keep the others from being checked`() throws {
    _ = try scratch.file("columns.tsv", "source\tenglish\na\tb\n")
    _ = try scratch.file(
      "cut.xlf",
      "<xliff version=\"1.2\"><file><body><trans-unit id=\"1\"><source>وصل 25</source><target>52</target></trans-unit>")
    let (outcome, findings) = try check("none.tsv", "columns.tsv", "cut.xlf", "pairs.tsv")
    #expect(outcome.code == 66)
    #expect(findings.map(\.file) == ["cut.xlf", "pairs.tsv"])
    let said = outcome.errors.split(separator: "\n").map(String.init)
    #expect(said.count == 3)
    #expect(said.first == "dragoman: none.tsv: no such file; check the name")
    #expect(
      said.dropFirst().first
        == "dragoman: columns.tsv: line 1: the header has no column target; it has: source, english")
    #expect(said.last?.hasPrefix("dragoman: cut.xlf: line 1: this is not well-formed XML") == true)
  }

  @Test func `many bad rows are counted, not all listed`() throws {
    _ = try scratch.file("bad.tsv", Self.header + String(repeating: "وصل\n", count: 1_000) + Self.wrong)
    let (outcome, findings) = try check("bad.tsv")
    #expect(findings.map(\.line) == [1_002])
    #expect(outcome.errors.split(separator: "\n").count == 21)
    #expect(outcome.errors.contains("bad.tsv: 980 more places could not be used"))
  }
}
