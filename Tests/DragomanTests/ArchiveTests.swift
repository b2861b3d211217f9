import Foundation
import TestSupport
import Testing

/// What `check` says of many files beside what it says of each.
@Suite struct ArchiveTests {
  private let scratch: Scratch
  private let dragoman: Executable

  init() throws {
    scratch = try Scratch()
    dragoman = Executable(in: scratch.url, environment: ["DRAGOMAN_GLOSSARIES": "glossary.tsv"])
    _ = try scratch.file(
      "glossary.tsv",
      """
      source\ttarget\ttype\tallowed\tforbidden
      كييف\tKyiv\tplace\t\tKiev
      سيرغي لافروف\tSergei Lavrov\tperson\tSergey Lavrov\t

      """)
  }

  private func check(_ targets: [(String, String)]) throws -> [Contract.Check.Finding] {
    var files: [String] = []
    for (number, pair) in targets.enumerated() {
      files.append("\(number).tsv")
      _ = try scratch.file("\(number).tsv", "source\ttarget\n\(pair.0)\t\(pair.1)\n")
    }
    let checks = "name-drift,name-forbidden,name-inconsistent"
    let outcome = try dragoman.run(["check", "--only", checks, "--format", "json"] + files)
    return try Contract.objects(outcome.lines, as: Contract.Check.self).first?.findings ?? []
  }

  @Test func `a spelling that few files use is a hint that says where the others are, and a forbidden one an error`()
    throws
  {
    let usual = ("قال سيرغي لافروف", "Sergei Lavrov said")
    let findings = try check([usual, usual, usual, ("قال سيرغي لافروف في كييف", "Sergey Lavrov said in Kiev")])
    #expect(
      findings.map { "\($0.file) \($0.severity) \($0.check)" } == [
        "3.tsv error name-forbidden", "3.tsv hint name-drift",
      ])
    #expect(
      findings.last?.message == "“Sergey Lavrov” stands once, “Sergei Lavrov” 3 times, first in 0.tsv:1.")
  }

  @Test func `a name that no glossary has is known by its sound on both sides`() throws {
    let usual = ("قال المبعوث شولغين ذلك", "the envoy Shulgin said so")
    let findings = try check([usual, usual, usual, ("رد شولغين أمس", "yesterday envoy Shulgen replied")])
    #expect(findings.map(\.file) == ["3.tsv"])
    #expect(findings.first?.target?.text == "Shulgen")
  }

  @Test func `what is built from a name is no other spelling of it`() throws {
    let usual = ("قال المبعوث السوري شولغين", "the envoy Shulgin said so")
    #expect(try check([usual, usual, usual, ("قال أنصار شولغين", "the envoy and the Shulgins said so")]).isEmpty)
  }
}
