import Bitext
import Interchange
import Testing

struct SRXTests {
  private static let rules = SegmentationRules(
    segmentsSubflows: false, cascades: false,
    lists: [
      SegmentationRules.RuleList(
        name: "Arabic & more",
        rules: [
          SegmentationRules.Rule(isBreak: false, before: #"\bد\."#, after: #"\s"#),
          SegmentationRules.Rule(isBreak: true, before: #"[.?!؟"<>]+ "#, after: ""),
        ])
    ],
    maps: [SegmentationRules.LanguageMap(pattern: "ar.*", list: "Arabic & more")])

  @Test func `Rules come back as they were written`() throws {
    let text = SRXWriter.text(of: Self.rules)
    #expect(try SRXReader.read(Array(text.utf8), file: "x.srx") == Self.rules)
  }

  @Test func `A header without cascade cascades, and elements of other vocabularies are passed over`() throws {
    let text = """
      <srx xmlns="http://www.lisa.org/srx20" xmlns:okpsrx="http://okapi.sf.net/srx-extensions" version="2.0">
      <header><okpsrx:sample language="ar">x</okpsrx:sample></header><body><languagerules>
      <languagerule languagerulename="A"><!-- why --><rule><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="A"/></maprules></body></srx>
      """
    let rules = try SRXReader.read(Array(text.utf8), file: "x.srx")
    #expect(rules.cascades)
    #expect(rules.formatHandling == SegmentationRules.FormatHandling.standard)
    #expect(rules.lists.map(\.rules) == [[SegmentationRules.Rule(isBreak: true, before: "\\.", after: "\\s")]])
  }

  @Test(arguments: [
    ("<a/>", "this is not an SRX file"), ("<srx version=\"2.0\">", "line 1"), ("no", "line 1"),
    ("<srx version=\"3.0\"/>", "SRX 3.0 is unknown"),
    (
      "<srx version=\"2.0\"><body><maprules>\n<languagemap languagepattern=\"ar\" languagerulename=\"B\"/></maprules></body></srx>",
      "line 2: the language map ar names the rules “B”"
    ),
  ])
  func `A broken file is one line that says where`(_ text: String, _ message: String) {
    let error = #expect(throws: InputError.self) { try SRXReader.read(Array(text.utf8), file: "x.srx") }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
    #expect(error?.description.hasPrefix("x.srx: ") == true)
  }
}
