import TestSupport
import Testing

/// What an editor sees of news that is translated well: nothing.
@Suite struct NewsPairsTests {
  private static let file = "Tests/DragomanTests/Fixtures/news.tsv"

  @Test func `sixty agency sentences and their good translations have no error and no warning`() throws {
    let outcome = try Executable().run([
      "check", Self.file, "--glossary", "Glossaries", "--format", "json", "--fail-on", "never",
    ])
    let report = try #require(try Contract.objects(outcome.lines, as: Contract.Check.self).first)
    #expect(report.summary.segments >= 60)
    let loud = report.findings.filter { $0.severity != "hint" }
    #expect(loud.isEmpty, "\(loud.map { "\($0.segment) \($0.check): \($0.message)" })")
  }
}
