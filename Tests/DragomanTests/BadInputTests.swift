import Foundation
import TestSupport
import Testing

/// What a person sees who gives the program something that it cannot use.
@Suite struct BadInputTests {
  private let scratch: Scratch
  private let dragoman: Executable

  init() throws {
    scratch = try Scratch()
    dragoman = Executable(in: scratch.url, environment: ["DRAGOMAN_GLOSSARIES": "glossary.tsv"])
    _ = try scratch.file("glossary.tsv", "source\ttarget\ttype\nكيم جونغ أون\tKim Jong Un\tperson\n")
    _ = try scratch.file("article.txt", "وصل كيم جونغ أون إلى موسكو.\n")
    _ = try scratch.file("empty.txt", "")
    _ = try scratch.file("binary.txt", Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 3]))
    _ = try scratch.file("broken.txt", Data(Array("وصل كيم.\nثم ".utf8) + [0xFF] + Array(" سافر.\n".utf8)))
    _ = try scratch.file("row.tsv", "source\ttarget\ttype\nكيم\tKim\n")
    _ = try scratch.file("target.tsv", "source\ttarget\nكيم\t\n")
    _ = try scratch.file("pairs.tsv", "source\ttarget\nوصل كيم\tKim arrived\nكيم\n")
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "folder"), withIntermediateDirectories: true)
  }

  @Test(arguments: [
    (["segment", "none.txt"], 66, "none.txt: no such file"),
    (["segment", "folder"], 65, "folder: this is a folder"),
    (["segment", "empty.txt"], 65, "empty.txt: the file is empty"),
    (["segment", "binary.txt"], 65, "binary.txt: this is not a text file"),
    (["segment", "broken.txt"], 65, "broken.txt: line 2, byte "),
    (["segment", "article.txt", "-o", "nowhere/out.json"], 73, "nowhere/out.json: cannot be written"),
    (["segment", "article.txt", "-o", "out.docx"], 64, "out.docx: the extension picks no form"),
    (["segment", "article.txt", "--format", "yaml"], 64, "yaml"),
    (["segment"], 64, "files"),
    (["translate"], 64, "translate"),
    (["lookup", "كيم", "--glossary", "row.tsv"], 65, "row.tsv: line 2"),
    (["lookup", "كيم", "--glossary", "target.tsv"], 65, "target.tsv: line 2"),
    (["lookup", "كيم", "--glossary", "none.tsv"], 66, "none.tsv: no such"),
    (["draft", "article.txt", "--memory", "article.txt"], 65, "article.txt: this is not a Dragoman memory"),
    (["draft", "article.txt", "--memory", "none.sqlite"], 66, "none.sqlite: there is no such memory"),
    (["check", "pairs.tsv"], 65, "pairs.tsv: line 3"),
    (["check", "article.txt"], 65, "article.txt: this is no bilingual TSV, TMX or XLIFF"),
  ])
  func `it ends with its exit code and one line that says where and what`(
    arguments: [String], code: Int32, line: String
  ) throws {
    let outcome = try dragoman.run(arguments)
    #expect(outcome.code == code, "\(outcome.errors)")
    #expect(outcome.errors.contains(line), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
  }

  @Test func `a file that cannot be replaced is left as it was, and nothing is left beside it`() throws {
    _ = try dragoman.run(["segment", "article.txt", "-o", "nowhere/out.json"])
    _ = try dragoman.run(["segment", "broken.txt", "-o", "article.json"])
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)
    #expect(!left.contains { $0.hasSuffix(".tmp") || $0 == "article.json" }, "\(left)")
  }

  @Test(arguments: [("windows-1256.txt", "windows-1256"), ("utf-16-be-without-mark.txt", "UTF-16BE")])
  func `another encoding is read right and named`(file: String, encoding: String) throws {
    let path = "Tests/InterchangeTests/Fixtures/\(file)"
    let outcome = try Executable().run(["segment", path, "--format", "json"])
    let printed = try #require(try Contract.objects(outcome.lines, as: Contract.Segmentation.self).first)
    #expect(printed.encoding == encoding)
    #expect(printed.segments.last?.text == "وتستغرق زيارته ثلاثة أيام.")
  }
}
