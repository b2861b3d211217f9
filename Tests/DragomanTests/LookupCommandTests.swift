import TestSupport
import Testing

@Suite struct LookupCommandTests {
  private let dragoman = Executable()

  private func lookup(_ queries: [String], input: String = "") throws -> [Contract.Lookup] {
    let pipe = input.isEmpty ? [] : ["-i"]
    let arguments = ["lookup"] + queries + pipe + ["--glossary", "Glossaries", "--format", "json"]
    let outcome = try dragoman.run(arguments, input: Array(input.utf8))
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try Contract.objects(outcome.lines, as: Contract.Lookup.self)
  }

  @Test(arguments: [
    ("للافروف", "Sergei Lavrov"), ("وروسيا", "Russia"), ("كيم", "Kim Jong Un"), ("لبيونغ يانغ", "Pyongyang"),
    ("Lavrov", "Sergei Lavrov"), ("kim jong-un", "Kim Jong Un"), ("lafruf", "Sergei Lavrov"),
  ])
  func `a name is found through clitics, short forms, English and romanized spellings`(
    query: String, target: String
  ) throws {
    #expect(try lookup([query]).first?.hits.first?.target == target)
  }

  @Test func `an answer carries the short form, ICU's romanization and how it matched`() throws {
    let hit = try #require(try lookup(["للافروف"]).first?.hits.first)
    #expect(hit.source == "سيرغي لافروف")
    #expect(hit.short == "Lavrov")
    #expect(hit.icu == "syrghy lafrwf")
    #expect(hit.glossary == "people.tsv")
    #expect(["clitic", "variant"].contains(hit.match))
  }

  @Test func `each query answers on a line of its own, a pipe's lines after the arguments`() throws {
    let answers = try lookup(["كورسك"], input: "موسكو\n\nغير موجود قطعا\n")
    #expect(answers.map(\.query) == ["كورسك", "موسكو", "غير موجود قطعا"])
    #expect(answers.map { $0.hits.first?.target } == ["Kursk", "Moscow", nil])
  }

  @Test func `a name that no glossary has is romanized, and the answer says so`() throws {
    let hit = try #require(try lookup(["هيتشكوك"]).first?.hits.first)
    #expect(hit.match == "romanized")
    #expect(hit.glossary.isEmpty)
    #expect(hit.target == "Hitchcock")
    let page = try dragoman.run(["lookup", "هيتشكوك", "--glossary", "Glossaries"])
    #expect(page.output.contains("not in the glossary"))
  }
}
