import Bitext
import Names
import Testing

@Suite struct RomanizerTests {
  private func romanize(_ name: String, _ count: Int = 5) throws -> Romanization {
    try #require(ShippedModel.romanizer).romanize(name, candidates: count)
  }

  @Test(arguments: [
    ("شويغو", "shwyghw", "Shoygu"), ("أردوغان", "ardwghan", "Erdogan"), ("غوتيريش", "ghwtyrysh", "Guterres"),
    ("محمد بن سلمان", "mhmd bn slman", "Mohammed bin Salman"), ("بيونغ يانغ", "bywngh yangh", "Pyongyang"),
  ])
  func `ICU's form is always given, and news spellings are proposed`(name: String, icu: String, first: String) throws {
    let result = try romanize(name, 10)
    #expect(result.icu == icu)
    #expect(!result.candidates.isEmpty)
    #expect(result.candidates.contains { $0.text == first })
  }

  @Test(arguments: [
    ("كيم جونغ أون", "Kim Jong Un"), ("لي جاي ميونغ", "Lee Jae-myung"), ("شي جين بينغ", "Xi Jinping"),
    ("وانغ يي", "Wang Yi"),
    ("عبد الله بن زايد", "Abdullah bin Zayed"), ("صلاح الدين", "Salah al-Din"), ("أبو بكر", "Abu Bakr"),
    ("سيرغي لافروف", "Sergei Lavrov"), ("إيتمار بن غفير", "Itamar Ben-Gvir"), ("إحسان أوغلو", "Ihsanoglu"),
    ("فان دايك", "Van Dyke"), ("ج. ك. رولينغ", "J. K. Rowling"),
  ])
  func `several words are one name, in the style of its language`(name: String, spelling: String) throws {
    #expect(try romanize(name, 8).candidates.map(\.text).contains(spelling))
  }

  @Test(arguments: ["السيسي", "الراشد", "الحوثي"])
  func `the article is written apart, before sun letters too`(name: String) throws {
    #expect(try romanize(name).candidates.contains { $0.text.lowercased().hasPrefix("al-") })
  }

  @Test func `a name that begins with the letters of the article keeps them`() throws {
    let texts = try romanize("الكسندر").candidates.map(\.text)
    #expect(texts.contains("Alexander") || texts.contains("Aleksander"))
    #expect(!texts.contains { $0.lowercased().hasPrefix("al-") })
  }

  @Test func `confidences are probabilities, best first`() throws {
    for name in ["شويغو", "كيم جونغ أون", "عبد الفتاح السيسي", "نوردويند إيرلاينز"] {
      let confidences = try romanize(name, 10).candidates.map(\.confidence)
      #expect(confidences == confidences.sorted(by: >))
      #expect(confidences.allSatisfy { 0...1 ~= $0 })
      #expect(confidences.reduce(0, +) <= 1.0001, "\(name)")
    }
  }

  @Test(arguments: [
    String(repeating: "ب", count: 10_000), String(repeating: "كيم ", count: 5_000), "كيمkim",
    "\u{064B}\u{064C}\u{0640}",
    "", " ", "...", "123", "\u{202E}\u{202E}", "Lavrov", "北京",
  ])
  func `what is no name in Arabic script has no candidates`(text: String) throws {
    #expect(try romanize(text).candidates.isEmpty)
  }

  @Test func `marks and direction controls change nothing`() throws {
    #expect(try romanize("\u{200F}لاڤـروف\u{064B}").candidates == romanize("لاڤروف").candidates)
  }
}
