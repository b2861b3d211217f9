import Foundation
import TestSupport
import Testing

@Suite struct GlossaryCommandTests {
  private let dragoman = Executable()

  @Test func `a clean glossary is said to be clean, wherever it is read from`() throws {
    let rows = "source\ttarget\nروسيا\tRussia\n"
    let scratch = try Scratch()
    for path in [try scratch.file("clean.tsv", rows).path, "-"] {
      let outcome = try dragoman.run(["glossary", "validate", path], input: Array(rows.utf8))
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output == "1 entry in 1 file: no problems\n")
    }
  }

  @Test(arguments: ["source\ttarget\nروسيا\tRussia\n", "source,target\nروسيا,Russia\n"])
  func `a glossary is imported from standard input by what it is`(rows: String) throws {
    let scratch = try Scratch()
    let file = scratch.url.appending(path: "mine.tsv").path
    let outcome = try dragoman.run(["glossary", "import", "-", "--into", file], input: Array(rows.utf8))
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("روسيا\tRussia"))
  }
}
