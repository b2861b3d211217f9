import Foundation
import TestSupport
import Testing

/// The `memory` commands as a person uses them.
@Suite struct MemoryCommandTests {
  private let scratch: Scratch
  private let dragoman: Executable

  /// Three units that one segment is like, told apart by everything that a filter looks at.
  private static let table = """
    source\ttarget\tdomain\tproject\tcreator\tcreated\tfile\tstatus\tconfidence
    أقر البرلمان القانون الأول اليوم\tLaw 1\tlaw\tdaily\thuda\t2025-07-01\ta.docx\tapproved\t
    أقر البرلمان القانون الثاني اليوم\tLaw 2\tsport\tweekly\tomar\t2025-06-02\tb.docx\tdraft\t
    أقر البرلمان القانون الثالث اليوم\tLaw 3\tsport\tweekly\tomar\t2025-06-01\tb.docx\taligned\t0.4

    """

  init() throws {
    scratch = try Scratch()
    _ = try scratch.file("glossary.tsv", "source\ttarget\ttype\nموسكو\tMoscow\tplace\n")
    _ = try scratch.file("units.tsv", Self.table)
    dragoman = Executable(in: scratch.url, environment: ["DRAGOMAN_GLOSSARIES": "glossary.tsv"])
    try run(["memory", "import", "units.tsv"])
  }

  @discardableResult
  private func run(_ arguments: [String], code: Int32 = 0) throws -> Executable.Outcome {
    let outcome = try dragoman.run(arguments + ["--memory", "memory.sqlite"])
    #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
    return outcome
  }

  private struct Matches: Decodable {
    struct Match: Decodable {
      let score: Int
      let target: String
      let reasons: [String]
    }
    let matches: [Match]
  }

  private func matches(_ arguments: [String]) throws -> [Matches.Match] {
    let outcome = try run(["memory", "match", "--format", "json"] + arguments)
    return try Contract.objects(outcome.lines, as: Matches.self).flatMap(\.matches)
  }

  @Test(arguments: [
    ["--unit", "1"], ["--domain", "law"], ["--project", "daily"], ["--creator", "huda"], ["--file", "a.docx"],
    ["--since", "2025-07-01"],
  ])
  func `a filter means the same units in every command`(filter: [String]) throws {
    let found = try matches(["أقر البرلمان القانون الرابع اليوم", "--threshold", "50"] + filter)
    #expect(found.map(\.target) == ["Law 1"])
    for command in [["search", "البرلمان"], ["export"]] {
      let outcome = try run(["memory"] + command + ["--format", "tsv"] + filter)
      #expect(outcome.lines.dropFirst().compactMap { $0.split(separator: "\t").dropFirst().first } == ["Law 1"])
    }
    #expect(try run(["memory", "stats"] + filter).output.contains("memory.sqlite  1 units"))
    let counted = try run(["memory", "remove", "--dry-run"] + filter)
    #expect(counted.errors.contains("1 units would be removed"), "\(counted.errors)")
  }

  @Test func `until and since hold both ends of a time`() throws {
    let found = try run(["memory", "export", "--format", "tsv", "--since", "2025-06-02", "--until", "2025-06-30"])
    #expect(found.lines.count == 2 && found.output.contains("Law 2"), "\(found.output)")
  }

  @Test func `what is removed is found no more, by match, search or export`() throws {
    try run(["memory", "search", "البرلمان"])
    let removed = try run(["memory", "remove", "--domain", "sport"])
    #expect(removed.errors.contains("2 units removed"), "\(removed.errors)")
    #expect(try matches(["أقر البرلمان القانون الثاني اليوم"]).map(\.target) == ["Law 1"])
    #expect(try run(["memory", "search", "البرلمان", "--format", "tsv"]).lines.count == 2)
    #expect(try run(["memory", "export", "--format", "tsv"]).lines.count == 2)
    try run(["memory", "add", "أقر البرلمان القانون الثاني اليوم", "Law 2 again"])
    #expect(try matches(["أقر البرلمان القانون الثاني اليوم"]).first?.target == "Law 2 again")
    try run(["memory", "remove", "--all"])
    #expect(try run(["memory", "export", "--format", "tsv"]).lines.count == 1)
    try run(["memory", "stats", "--verify"])
  }

  @Test func `removing needs to be told what`() throws {
    try run(["memory", "remove"], code: 64)
    try run(["memory", "remove", "--all", "--domain", "sport"], code: 64)
    #expect(try run(["memory", "export", "--format", "tsv"]).lines.count == 4)
  }

  @Test(arguments: [
    (["--penalty-draft", "7"], "الثاني", 93, "−7: a draft that nobody approved"),
    (["--penalty-aligned", "10"], "الثالث", 94, "−6: aligned by a program, confidence 40 %"),
    (["--penalty-domain", "4", "--text-domain", "politics"], "الأول", 96, "−4: another domain: law"),
    (["--penalty-memory", "9"], "الأول", 91, "−9: from memory.sqlite"),
  ])
  func `each penalty is taken off and named`(options: [String], number: String, score: Int, reason: String) throws {
    let best = try #require(try matches(["أقر البرلمان القانون \(number) اليوم", "--limit", "1"] + options).first)
    #expect(best.score == score)
    #expect(best.reasons == [reason])
  }

  @Test func `several translations and inline codes have a penalty each`() throws {
    try run(["memory", "add", "أقر البرلمان القانون الأول اليوم", "The first law"])
    let choice = try matches(["أقر البرلمان القانون الأول اليوم", "--penalty-choice", "3", "--limit", "2"])
    #expect(choice.map(\.score) == [97, 97])
    #expect(choice.allSatisfy { $0.reasons == ["−3: one of 2 translations of this source"] })
    let seg = { (text: String) in "<seg>\(text)<ph x=\"1\"/></seg>" }
    _ = try scratch.file(
      "codes.tmx",
      "<tmx version=\"1.4\"><header srclang=\"ar\"/><body><tu><tuv xml:lang=\"ar\">\(seg("رحب الوزير بالقرار"))</tuv>"
        + "<tuv xml:lang=\"en\">\(seg("The minister welcomed it"))</tuv></tu></body></tmx>")
    try run(["memory", "import", "codes.tmx"])
    let codes = try matches(["رحب الوزير بالقرار", "--penalty-codes", "8"])
    #expect(codes.map(\.score) == [92])
    #expect(codes.first?.reasons == ["−8: the unit has inline codes"])
  }

  @Test func `a phrase in quotes stands side by side, and single words anywhere`() throws {
    try run(["memory", "add", "اليوم أقر البرلمان", "Today"])
    #expect(try run(["memory", "search", "البرلمان اليوم", "--format", "tsv"]).lines.count == 5)
    #expect(try run(["memory", "search", "\"أقر البرلمان القانون\"", "--format", "tsv"]).lines.count == 4)
    #expect(try run(["memory", "search", "\"اليوم أقر\"", "--format", "tsv"]).lines.count == 2)
    #expect(try run(["memory", "search", "غائب"]).output == "nothing found\n")
  }

  @Test func `several memories are asked at once, each with a penalty of its own`() throws {
    _ = try dragoman.run(["memory", "add", "أقر البرلمان القانون الأول اليوم", "Other", "--memory", "other.sqlite"])
    let outcome = try dragoman.run([
      "memory", "match", "--format", "json", "أقر البرلمان القانون الأول اليوم", "--memory", "memory.sqlite",
      "--memory",
      "other.sqlite", "--penalty-memory", "0", "--penalty-memory", "20", "--penalty-choice", "0", "--limit", "9",
    ])
    let found = try Contract.objects(outcome.lines, as: Matches.self).flatMap(\.matches)
    #expect(found.first { $0.target == "Law 1" }?.score == 100)
    #expect(found.first { $0.target == "Other" }?.score == 80)
  }
}
