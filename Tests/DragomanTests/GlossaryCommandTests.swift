import TestSupport
import Testing

@Suite struct GlossaryCommandTests {
  @Test func `a glossary with nothing to put right is said to have no problems`() throws {
    let outcome = try Executable().run(["glossary", "validate", "Glossaries/people.tsv"], input: [])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines.first?.hasSuffix(" entries in 1 file: no problems") == true)
  }
}
