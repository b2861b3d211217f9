import Foundation
import TestSupport
import Testing

/// Memories of other programs: what they write is read, found, and written back.
///
/// The files are made for these tests by what the programs document of their TMX.
@Suite struct MemoryExchangeTests {
  private let scratch: Scratch
  private let dragoman: Executable

  init() throws {
    scratch = try Scratch()
    _ = try scratch.file("glossary.tsv", "source\ttarget\ttype\nموسكو\tMoscow\tplace\n")
    dragoman = Executable(in: scratch.url, environment: ["DRAGOMAN_GLOSSARIES": "glossary.tsv"])
  }

  private func fixture(_ name: String) throws -> String {
    try PackageRoot.text("Tests/InterchangeTests/Fixtures/TMX/\(name).tmx")
  }

  @discardableResult
  private func run(_ arguments: [String], code: Int32 = 0) throws -> Executable.Outcome {
    let outcome = try dragoman.run(arguments)
    #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
    return outcome
  }

  /// What a program's file holds that must be there after a round trip, letter for letter.
  private static let kept: [String: [String]] = [
    "omegat": [
      "<note>ask the desk for the name</note>", "<prop type=\"file\">articles/delegation.txt</prop>",
      "وصل <bpt i=\"0\" x=\"0\">&lt;f0&gt;</bpt>الوفد<ept i=\"0\">&lt;/f0&gt;</ept> إلى",
      "evening.<ph x=\"1\">&lt;br1/&gt;</ph></seg>", "<prop type=\"prev\">وصل الوفد إلى القاهرة مساء الأحد.</prop>",
      "changeid=\"nadia\"", "creationid=\"nadia\" creationdate=\"20250711T071000Z\" changedate=\"20250712T081500Z\"",
      "xml:lang=\"EN-US\"", "He made no statement.", "It made no statement.",
    ],
    "trados": [
      "<bpt i=\"1\" type=\"1\" x=\"1\"/>المتحدث باسم الحكومة<ept i=\"1\"/>", "notice<ph x=\"2\" type=\"2\"/>.</seg>",
      "<prop type=\"x-ConfirmationLevel\">ApprovedTranslation</prop>", "<prop type=\"x-Context\">0, 0</prop>",
      "<prop type=\"x-Domain:MultiplePicklist\">Politics</prop>", "creationid=\"DESK\\karim\"", "usagecount=\"3\"",
      "<prop type=\"x-TMName\">daily news ar-en</prop>", "xml:lang=\"ar-SA\"", "lastusagedate=\"20250604T111500Z\"",
      "changeid=\"DESK\\lina\"",
    ],
    "memoq": [
      "<bpt i=\"1\" type=\"bold\">{}</bpt>سعر الفائدة<ept i=\"1\">{}</ept> أمس.<ph type=\"fmt\">{}</ph></seg>",
      "<prop type=\"x-document\">budget.docx</prop>", "<prop type=\"client\">Daily</prop>", "changeid=\"omar\"",
      "<prop type=\"x-context-pre\">&lt;seg&gt;ارتفعت الأسعار في الربع الأول.&lt;/seg&gt;</prop>",
      "<prop type=\"defdomain\">Economy</prop>",
    ],
  ]

  @Test(arguments: ["omegat", "trados", "memoq"], [String.Encoding.utf8, .utf16])
  func `what another program wrote comes back whole, in UTF-8 as in UTF-16`(
    program: String, encoding: String.Encoding
  ) throws {
    var text = try fixture(program)
    if encoding == .utf16 {
      text = text.replacing(/encoding="(?i)utf-8"/) { _ in "encoding=\"utf-16\"" }
    }
    _ = try scratch.file("\(program).tmx", try #require(text.data(using: encoding)))
    for (file, memory, written) in [("\(program).tmx", "one", "one.tmx"), ("one.tmx", "two", "two.tmx")] {
      let read = try run(["memory", "import", file, "--memory", memory])
      #expect(read.errors.contains("units added, 0 updated in"), "\(read.errors)")
      try run(["memory", "export", "-o", written, "--memory", memory])
    }
    let once = try String(contentsOf: scratch.url.appending(path: "one.tmx"), encoding: .utf8)
    let twice = try String(contentsOf: scratch.url.appending(path: "two.tmx"), encoding: .utf8)
    for piece in Self.kept[program] ?? [] { #expect(once.contains(piece), "\(piece) is lost:\n\(once)") }
    #expect(once == twice)
  }

  @Test(arguments: [
    ("omegat", ["وصل الوفد إلى القاهرة مساء الأحد.", "ولم يدل بأي تصريح.", "ومن المقرر أن تبدأ المحادثات غدا."]),
    ("memoq", ["ارتفعت الأسعار في الربع الأول.", "خفض البنك المركزي سعر الفائدة أمس.", "ورحب التجار بالقرار."]),
  ])
  func `the neighbours that another program noted make a context match`(program: String, text: [String]) throws {
    _ = try scratch.file("memory.tmx", try fixture(program))
    _ = try scratch.file("article.txt", text.joined(separator: "\n\n") + "\n")
    try run(["memory", "import", "memory.tmx", "--memory", "m"])
    let outcome = try run(["draft", "article.txt", "--format", "json", "--memory", "m"])
    let draft = try #require(try Contract.objects(outcome.lines, as: Contract.Draft.self).first)
    let middle = try #require(draft.segments.first { $0.source == text[1] })
    #expect(middle.origin == "context")
    #expect(middle.score == (program == "omegat" ? 101 : 99), "inline codes cost a point")
  }

  @Test func `fields of Trados and memoQ become domain, project and status`() throws {
    for program in ["trados", "memoq"] {
      _ = try scratch.file("\(program).tmx", try fixture(program))
      try run(["memory", "import", "\(program).tmx", "--memory", "m"])
    }
    let politics = try run(["memory", "export", "--format", "tsv", "--domain", "Politics", "--memory", "m"])
    #expect(politics.lines.count == 2, "\(politics.output)")
    let budget = try run(["memory", "export", "--format", "tsv", "--project", "budget-2025", "--memory", "m"])
    #expect(budget.lines.count == 3, "\(budget.output)")
    let counted = try run(["memory", "stats", "--memory", "m"])
    for line in ["draft: 1", "aligned: 1", "approved: 2"] {
      #expect(counted.output.contains(line), "\(counted.output)")
    }
  }

  @Test(arguments: [
    ("<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">", "&c;"),
    ("<!ENTITY a SYSTEM \"file:///etc/passwd\">", "&a;"),
    ("<!ENTITY % a SYSTEM \"http://127.0.0.1:9/x.dtd\"> %a;", "x"),
  ])
  func `an entity bomb or a file from elsewhere is not expanded`(definitions: String, text: String) throws {
    let unit =
      "<tu><tuv xml:lang=\"ar\"><seg>نعم \(text)</seg></tuv><tuv xml:lang=\"en\"><seg>Yes \(text)</seg></tuv></tu>"
    _ = try scratch.file(
      "bomb.tmx",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx [\n\(definitions)\n]>\n<tmx version=\"1.4\"><header srclang=\"ar\"/><body>"
        + "\(unit)</body></tmx>\n")
    let outcome = try run(["memory", "import", "bomb.tmx", "--memory", "m"], code: 65)
    #expect(outcome.errors.contains("bomb.tmx: line 3"), "\(outcome.errors)")
    let written = try run(["memory", "export", "--memory", "m"])
    #expect(!written.output.contains("aaaa") && !written.output.contains("root:"), "\(written.output)")
  }
}
