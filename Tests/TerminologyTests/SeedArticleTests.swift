import Bitext
import Terminology
import Testing

/// What the seed article needs, each with entries that a person would write.
@Suite struct SeedArticleTests {
  static let entries = [
    GlossaryEntry(
      source: "سيرغي لافروف", target: "Sergei Lavrov", type: .person, variants: ["لافروف"], short: "Lavrov"),
    GlossaryEntry(source: "سيرغي شويغو", target: "Sergei Shoigu", type: .person, variants: ["شويغو"], short: "Shoigu"),
    GlossaryEntry(source: "كيم جونغ أون", target: "Kim Jong Un", type: .person, variants: ["كيم"], short: "Kim"),
    GlossaryEntry(source: "بيونغ يانغ", target: "Pyongyang", type: .place),
    GlossaryEntry(source: "كوريا الشمالية", target: "North Korea", type: .place),
    GlossaryEntry(source: "كوريا الجنوبية", target: "South Korea", type: .place),
    GlossaryEntry(source: "الولايات المتحدة", target: "United States", type: .place),
    GlossaryEntry(source: "روسيا", target: "Russia", type: .place),
    GlossaryEntry(source: "الأمم المتحدة", target: "United Nations", type: .organization),
    GlossaryEntry(source: "وزير الخارجية", target: "foreign minister"),
    GlossaryEntry(source: "الحرب", target: "war"),
  ]
  static let recognizer = Recognizer(entries: entries)

  @Test(arguments: [
    ("ولافروف", ["و"], "Sergei Lavrov"), ("للافروف", ["ل"], "Sergei Lavrov"), ("لبيونغ يانغ", ["ل"], "Pyongyang"),
    ("وبالأمم المتحدة", ["و", "ب"], "United Nations"), ("للأمم المتحدة", ["ل"], "United Nations"),
    ("وللولايات المتحدة", ["و", "ل"], "United States"), ("لروسيا", ["ل"], "Russia"), ("كيم", [], "Kim Jong Un"),
    ("فكيم جونغ أون", ["ف"], "Kim Jong Un"), ("وزيرا الخارجية", [], "foreign minister"),
    ("لوزير خارجيتها", ["ل"], "foreign minister"), ("بكوريا الشمالية", ["ب"], "North Korea"),
  ])
  func `a name or term is recognised through what is written together with it`(
    text: String, proclitics: [String], target: String
  ) {
    let hits = Self.recognizer.hits(in: "قال \(text) إن")
    #expect(hits.map(\.entry.target) == [target])
    #expect(hits.first?.proclitics == proclitics)
    #expect(hits.first?.form == text)
  }

  @Test(arguments: ["حكيم", "تحكيم", "كيميائي", "الكيماوي", "مكيم", "كيمياء", "بوكيم"])
  func `a short name is not found inside another word`(word: String) {
    #expect(Self.recognizer.hits(in: "قال \(word) إن").isEmpty)
  }

  @Test func `glued words are split where a known entry is one part`() {
    let text = "وزير الخارجية الروسي سيرغي لافروفالولايات المتحدة من"
    let terms = Self.recognizer.terms(in: text)
    #expect(terms.hits.map(\.form) == ["وزير الخارجية", "سيرغي لافروف", "الولايات المتحدة"])
    #expect(terms.gluedWords.map(\.parts) == [["لافروف", "الولايات"]])
    #expect(Self.recognizer.terms(in: "العامين الأخيرين منالحرب في").gluedWords.map(\.parts) == [["من", "الحرب"]])
  }

  @Test func `ranges are UTF-8 offsets of the text with the clitics inside`() {
    let text = "a ولافروف، ب"
    let hit = Self.recognizer.hits(in: text).first
    #expect(hit?.range == 2..<16)
    #expect(hit?.matched == "لافروف")
    #expect(hit?.evidence == .clitic)
  }
}
