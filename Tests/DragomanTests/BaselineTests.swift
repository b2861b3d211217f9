import Foundation
import TestSupport
import Testing

/// How an editor decides what is reported: severities, a baseline, a threshold.
@Suite struct BaselineTests {
  private let scratch: Scratch
  private let dragoman: Executable
  private static let rows = "id\tsource\ttarget\n7\tوصل 25 جنديا\t52 soldiers arrived\n"

  init() throws {
    scratch = try Scratch()
    dragoman = Executable(in: scratch.url, environment: ["DRAGOMAN_GLOSSARIES": "glossary.tsv"])
    _ = try scratch.file("glossary.tsv", "source\ttarget\nكيم\tKim\n")
    _ = try scratch.file("a.tsv", Self.rows)
  }

  private func check(_ arguments: String...) throws -> Executable.Outcome {
    try dragoman.run(["check", "a.tsv", "--only", "number-mismatch"] + arguments)
  }

  @Test func `accepted findings are not reported again, and accepting more keeps them`() throws {
    #expect(try check().code == 1)
    #expect(try check("--write-baseline", "ok.txt").code == 0)
    #expect(try check("--baseline", "ok.txt").output == "1 segment: 0 errors, 0 warnings, 0 hints\n")
    _ = try scratch.file("a.tsv", Self.rows + "8\tوصل 5 جنود\t6 soldiers arrived\n")
    #expect(try check("--baseline", "ok.txt").lines.first == "a.tsv:8: error: “5” became “6”. [number-mismatch]")
    #expect(try check("--baseline", "ok.txt", "--write-baseline", "ok.txt").code == 0)
    #expect(try check("--baseline", "ok.txt").code == 0)
  }

  @Test func `an accepted finding of a file without ids stays accepted when a row is put before it`() throws {
    let (header, row) = ("source\ttarget\n", "وصل 25 جنديا\t52 soldiers arrived\n")
    _ = try scratch.file("a.tsv", header + row)
    #expect(try check("--write-baseline", "ok.txt").code == 0)
    _ = try scratch.file("a.tsv", header + "وصل الوفد\tThe delegation arrived\n" + row)
    #expect(try check("--baseline", "ok.txt").code == 0)
    _ = try scratch.file("a.tsv", header + row + "غادر 25 جنديا\t52 soldiers left\n")
    #expect(try check("--baseline", "ok.txt").code == 1)
  }

  private static let endings: [([String], Int32)] = [
    (["--severity", "number-mismatch=hint"], 0), (["--severity", "number-mismatch=hint", "--fail-on", "hint"], 1),
    (["--severity", "number-mismatch=off"], 0), (["--disable", "number-mismatch"], 0), (["--fail-on", "never"], 0),
    (["--severities", "house.txt"], 0), (["--severities", "house.txt", "--severity", "number-mismatch=error"], 1),
    (["--severity", "nombre=hint"], 64), (["--severity", "number-mismatch=bad"], 64), (["--baseline", "none.txt"], 66),
    (["--severities", "a.tsv"], 65),
  ]

  @Test(arguments: endings)
  func `severities and the threshold decide how it ends`(arguments: [String], code: Int32) throws {
    _ = try scratch.file("house.txt", "# our house\nnumber-mismatch = warning\n")
    #expect(try dragoman.run(["check", "a.tsv", "--only", "number-mismatch"] + arguments).code == code)
  }
}
