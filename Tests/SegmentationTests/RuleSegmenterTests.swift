import Bitext
import Segmentation
import Testing

struct RuleSegmenterTests {
  private static func segments(
    of text: String, _ rules: [(Bool, String, String)], language: Language = .arabic
  ) throws -> [String] {
    let list = SegmentationRules.RuleList(
      name: "Own", rules: rules.map { SegmentationRules.Rule(isBreak: $0.0, before: $0.1, after: $0.2) })
    let map = SegmentationRules.LanguageMap(pattern: ".*", list: "Own")
    let segmentation = try RuleSegmenter(rules: SegmentationRules(lists: [list], maps: [map]), language: language)
      .segment(text)
    #expect(Lossless.problem(in: segmentation, of: text) == nil)
    return segmentation.segments.map(\.text)
  }

  @Test func `The first rule that fits a place decides`() throws {
    let text = "استقبل د. سامي الوفد. ثم مضى."
    let stop = (true, #"\."#, #"\s"#)
    #expect(try Self.segments(of: text, [stop]).count == 3)
    #expect(try Self.segments(of: text, [(false, #"\bد\."#, #"\s"#), stop]) == ["استقبل د. سامي الوفد.", "ثم مضى."])
    #expect(try Self.segments(of: text, [stop, (false, #"\bد\."#, #"\s"#)]).count == 3)
  }

  @Test func `Rules in the way of LanguageTool take the white space before the break`() throws {
    let rules = [
      (false, #"\b(?:Mr|Dr)\.\s"#, ""), (true, #"[.!?]["'\p{Pe}\u0002]*\s"#, ""),
      (true, #"[.!?]['"\p{Pe}]*"#, #"\p{Lu}[^\p{Lu}]"#),
    ]
    let text = "Dr. Smith left. \"He did.\" Mr. X stayed.Then he went."
    let segments = try Self.segments(of: text, rules, language: .english)
    #expect(segments == ["Dr. Smith left.", "\"He did.\"", "Mr. X stayed.", "Then he went."])
  }

  @Test func `Rules in the way of OmegaT may have an empty side and any text before`() throws {
    let rules = [
      (false, #"www\."#, ".*"), (false, ".*", #"\.com"#), (false, #"^\s*\p{Nd}+[\p{Nd}\.\)\]]+"#, #"\s+\p{Lu}"#),
      (true, #"[\.\?\!]+"#, #"\s"#), (true, #"\."#, #"\p{Lu}"#),
    ]
    let segments = try Self.segments(of: "1. See www.Example.com now. It works.Well. 2. Yes", rules, language: .english)
    #expect(segments == ["1. See www.Example.com now.", "It works.", "Well.", "2.", "Yes"])
  }

  @Test func `Characters beyond the basic plane count as themselves`() throws {
    #expect(try Self.segments(of: "Hi😀there. Go", [(true, #"\s"#, "")], language: .english) == ["Hi😀there.", "Go"])
    #expect(try Self.segments(of: "a😀b", [(true, "😀", "")], language: .english) == ["a😀", "b"])
  }

  @Test func `Maps cascade in order, or the first one counts`() throws {
    let abbreviation = SegmentationRules.RuleList(
      name: "A", rules: [SegmentationRules.Rule(isBreak: false, before: #"د\."#, after: #"\s"#)])
    let stop = SegmentationRules.RuleList(
      name: "B", rules: [SegmentationRules.Rule(isBreak: true, before: #"\."#, after: #"\s"#)])
    let maps = [
      SegmentationRules.LanguageMap(pattern: "AR.*", list: "A"),
      SegmentationRules.LanguageMap(pattern: ".*", list: "B"),
    ]
    var rules = SegmentationRules(cascades: true, lists: [abbreviation, stop], maps: maps)
    let text = "قال د. سامي نعم. ثم مضى."
    #expect(try RuleSegmenter(rules: rules, language: "ar-EG").segment(text).segments.count == 2)
    rules.cascades = false
    #expect(try RuleSegmenter(rules: rules, language: "ar-EG").segment(text).segments.count == 1)
    #expect(try RuleSegmenter(rules: rules, language: "fr").segment(text).segments.count == 3)
  }

  @Test func `A pattern that is none is named with its rule`() {
    let error = #expect(throws: SegmentationRuleError.self) {
      try Self.segments(of: "x", [(true, #"\."#, ""), (true, #"[.?"#, "")])
    }
    #expect(error?.description.hasPrefix("rule 2 of “Own”, [.?: not a regular expression") == true)
  }

  @Test func `A pattern that backtracks without end is an error and no hang`() {
    let text = "b. " + String(repeating: "a", count: 3000)
    let error = #expect(throws: SegmentationRuleError.self) {
      try Self.segments(of: text, [(true, #"\."#, #"\s(?:a|a?a)+z"#)])
    }
    #expect(error?.description.contains("backtracks without end") == true)
  }

  @Test func `The exported rules cut clean text as the built-in ones do`() throws {
    let exported = try RuleSegmenter(rules: .builtIn, language: .arabic)
    for lines in Fixture.paragraphs("arabic-sentences") {
      let text = lines.joined(separator: " ")
      let segments = try exported.segment(text).segments.map(\.text)
      #expect(segments == lines, "\(segments)")
    }
  }
}
