import Bitext
import Foundation
import Names
import TestSupport
import Testing

@Suite struct NameRecognizerTests {
  private static let evidence: WordEvidence? = {
    let file = PackageRoot.url.appending(path: "Sources/DragomanKit/Resources/names.words")
    return (try? Data(contentsOf: file)).map { WordEvidence([UInt8]($0)) }
  }()

  private func names(in text: String, known: [Range<Int>] = []) throws -> [NameMention] {
    NameRecognizer(evidence: try #require(Self.evidence)).names(in: text, known: known)
  }

  @Test(arguments: [
    ("قال سيمون كريتشمر إن الانتقال بدأ", "سيمون كريتشمر"),
    ("أعلن المتحدث باسم الشركة غريغوري فلاديميروفيتش ذلك", "غريغوري فلاديميروفيتش"),
  ])
  func `a foreign name is found as a whole`(text: String, name: String) throws {
    #expect(try names(in: text).map(\.text) == [name])
  }

  @Test func `a title says that a name is a person's, a head that it is a place`() throws {
    #expect(try names(in: "التقى الرئيس فلاديميروفيتش الوفد").first?.kind == .person)
    #expect(try names(in: "وصل إلى بلدة كراسنوغوروفكا أمس").first?.kind == .place)
  }

  @Test func `a particle is no part of the name`() throws {
    let text = "التقى الوفد بغريغوروفيتش مساء"
    let mention = try #require(try names(in: text).first)
    #expect(mention.text == "غريغوروفيتش")
    #expect(mention.proclitic == "ب")
    #expect(String(decoding: Array(text.utf8)[mention.range], as: UTF8.self) == mention.text)
  }

  @Test(arguments: [
    "منذ متى لا تزال هذه الأعراض مستمرة تقريبًا؟", "وينبغي علاج كل آلام الصدر بهذه الطريقة", "", "2025", "COVID-19",
  ])
  func `ordinary words, numbers and Latin words are no names`(text: String) throws {
    #expect(try names(in: text).isEmpty)
  }

  @Test func `what the glossary knows is left to it`() throws {
    let text = "قال سيمون كريتشمر"
    #expect(try names(in: text, known: [0..<text.utf8.count]).isEmpty)
    #expect(try names(in: text, known: [0..<10_000]).count == 1, "a range beyond the text is passed over")
  }

  @Test(arguments: [
    String(repeating: "ش", count: 200_000), String(repeating: "\u{64E}", count: 200_000),
    String(repeating: "كريتشمر ", count: 20_000), String(repeating: "و\u{202E}«", count: 50_000),
    "\u{FEED}\u{FEB5}\u{FEEE}",
  ])
  func `hostile text ends and its mentions are whole characters`(text: String) throws {
    let bytes = Array(text.utf8)
    for mention in try names(in: text) {
      #expect(String(decoding: bytes[mention.range], as: UTF8.self) == mention.text)
    }
  }

  @Test func `later mentions belong to the name that was written in full`() {
    var register = NameRegister()
    let full = register.reference(of: "سيمون كريتشمر")
    let part = register.reference(of: "كريتشمر")
    #expect(part.entity == full.entity)
    #expect(part.words == 1..<2)
    #expect(register.reference(of: "سيمون كريتشمار").entity == full.entity, "a spelling variant")
    #expect(register.reference(of: "غريغوروفيتش").entity != full.entity)
    register.beginDocument()
    #expect(register.reference(of: "كريتشمر").entity != full.entity, "a part alone says nothing in another document")
  }

  @Test func `the English of a name is found in the translation by its sounds`() {
    let rendering = NameRendering()
    #expect(
      rendering.rendering(of: "سيمون كريتشمر", in: "Obama’s assistant Simon Kretschmer wrote in a blog post Monday.")
        == "Simon Kretschmer")
    #expect(rendering.rendering(of: "كريتشمر", in: "It was Kretschmer's post.") == "Kretschmer")
    #expect(rendering.rendering(of: "كريتشمر", in: "Nobody is named here.") == nil)
  }

  @Test func `the full stop of an abbreviated title is no end`() throws {
    let mention = try #require(try names(in: "وقال د. فلاديميروفيتش إن العمل بدأ").first)
    #expect(mention.text == "فلاديميروفيتش")
    #expect(mention.kind == .person)
  }

  @Test(arguments: [
    ("التقى جيانغ (Jiang) الوفد", "جيانغ", "Jiang"), ("قال كريتشمر (Kretschmer) ذلك", "كريتشمر", "Kretschmer"),
    ("منظمة اليونيسف (UN) هنا", "اليونيسف", nil), ("قال كريتشمر (2025) ذلك", "كريتشمر", nil),
    ("قال كريتشمر (Kretschmer", "كريتشمر", nil), ("كريتشمر", "كريتشمر", nil),
  ])
  func `Latin in brackets that sounds like the name is its spelling`(text: String, name: String, latin: String?) throws
  {
    let start = try #require(text.range(of: name)).upperBound
    let end = text.utf8.distance(from: text.startIndex, to: start)
    #expect(BracketedLatin().spelling(of: name, endingAt: end, in: text) == latin)
  }

  @Test(arguments: [
    ("سيمون كريتشمر", "Simon Kretschmer", "Kretschmer"), ("كيم جونغ أون", "Kim Jong Un", "Kim"),
    ("محمد بن سلمان", "Mohammed bin Salman", "bin Salman"), ("كريتشمر", "Kretschmer", "Kretschmer"),
  ])
  func `a family name is what news says from the second mention on`(arabic: String, english: String, family: String) {
    #expect(FamilyName().part(of: english, arabic: arabic) == family)
  }

  @Test func `a part before the full name belongs to it where the document is known as a whole`() {
    var register = NameRegister()
    register.note(["كريتشمر", "سيمون كريتشمر"])
    let part = register.reference(of: "كريتشمر")
    #expect(part.entity == 0)
    #expect(part.words == 1..<2)
    #expect(register.names == ["سيمون كريتشمر"])
  }
}
