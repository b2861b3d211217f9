import Bitext
import QualityChecks
import Testing

@Suite("Every check does what its examples say")
struct CheckExampleTests {
  @Test("A check passes and fails its own examples", arguments: CheckCatalogue.all.map(\.description.id))
  func examples(of id: String) throws {
    let check = try #require(CheckCatalogue.check(named: id))
    for example in check.description.examples {
      let runner = CheckRunner(checks: [check], entries: example.entries, knowledge: example.knowledge)
      let findings = runner.findings(in: example.documents).flatMap { $0 }
      #expect(findings.isEmpty != example.isFinding, "\(example.pairs.map(\.source)) → \(example.pairs.map(\.target))")
    }
  }

  @Test("A check has examples of both kinds and a finding's words are those at its place")
  func descriptions() {
    for check in CheckCatalogue.all {
      let description = check.description
      #expect(description.examples.contains { $0.isFinding }, "\(description.id)")
      #expect(description.examples.contains { !$0.isFinding }, "\(description.id)")
      #expect(description.summary.hasSuffix("."), "\(description.id)")
    }
    #expect(Set(CheckCatalogue.all.map(\.description.id)).count == CheckCatalogue.all.count)
  }
}
