import Foundation
import TestSupport
import Testing

/// Spelling with dictionaries that a test writes, so that no machine's own ones matter.
@Suite struct SpellingTests {
  private let scratch: Scratch
  private let dragoman: Executable

  init() throws {
    scratch = try Scratch()
    dragoman = Executable(in: scratch.url, environment: ["DRAGOMAN_GLOSSARIES": "glossary.tsv"])
    _ = try scratch.file("glossary.tsv", "source\ttarget\ttype\nفريدم\tfreedmo\tterm\n")
    try write("en_US", "SFX S Y 1\nSFX S 0 s .\n", ["the", "minister/S", "arrived", "organize", "purpose"])
    try write("ar", "", ["وصل", "وزير", "الوزير", "مدينة", "كتاب", "اجتماع"])
    _ = try scratch.file(
      "pairs.tsv",
      """
      source\ttarget
      وصل الوزير\tthe minsiter arrived
      وصل الوزبر\tthe ministers arrived
      وبالوزير كتابهم\torganise repurpose Minsiter NATOS minsiter@example.com
      وصل فريدم\tthe freedmo arrived

      """)
  }

  private func write(_ name: String, _ rules: String, _ words: [String]) throws {
    _ = try scratch.file("\(name).aff", "SET UTF-8\n" + rules)
    _ = try scratch.file("\(name).dic", "\(words.count)\n" + words.joined(separator: "\n") + "\n")
  }

  private func check(_ arguments: String...) throws -> (Executable.Outcome, [Contract.Check.Finding]) {
    let checks = "source-spelling,target-spelling"
    let outcome = try dragoman.run(
      ["check", "pairs.tsv", "--only", checks, "--fail-on", "never", "--format", "json"] + arguments)
    return (outcome, try Contract.objects(outcome.lines, as: Contract.Check.self).first?.findings ?? [])
  }

  @Test func `misspelt words are found, and names, clitics, British spelling, addresses and the glossary's words pass`()
    throws
  {
    let (outcome, findings) = try check("--dictionaries", ".")
    #expect(outcome.code == 0)
    #expect(
      findings.map { "\($0.segment) \($0.severity) \($0.message)" } == [
        "1 hint “minsiter” is in no dictionary; “minister”?",
        "2 hint “الوزبر” is in no dictionary; “الوزير”?",
      ])
  }

  @Test func `a language without a dictionary is said once, and the other is checked`() throws {
    for ending in ["aff", "dic"] {
      try FileManager.default.removeItem(at: scratch.url.appending(path: "ar.\(ending)"))
    }
    let (outcome, findings) = try check("--dictionaries", ".")
    #expect(findings.map(\.segment) == ["1"])
    #expect(outcome.errors.hasPrefix("spelling: no hunspell dictionary for ar; install one"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `a folder without dictionaries is an error`() throws {
    let (outcome, _) = try check("--dictionaries", "nowhere")
    #expect(outcome.code == 66)
    #expect(outcome.errors.hasPrefix("dragoman: nowhere: there is no dictionary of ar or en here"))
  }
}
