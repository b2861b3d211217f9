internal import Bitext
internal import Testing
internal import TranslationMemory

@Suite("Matching")
struct MatcherTests {
  private let store = InMemoryStore(units: [
    TranslationUnit(source: "أعلنت روسيا وقف إطلاق النار.", target: "Russia declared a ceasefire."),
    TranslationUnit(source: "وصل الوزير إلى موسكو يوم الأحد.", target: "The minister arrived in Moscow on Sunday."),
  ])

  @Test("The same segment is an exact match, whatever its white space, tatweel and diacritics")
  func exact() throws {
    let match = try #require(Matcher(stores: [store]).matches(for: "أعلنت  رُوسيا وقف إطـــلاق النار .").first)
    #expect(match.kind == .exact)
    #expect(match.score == 100)
    #expect(match.target == "Russia declared a ceasefire.")
  }

  @Test("A letter that changes the word is never a silent 100")
  func hamza() throws {
    let match = try #require(Matcher(stores: [store]).matches(for: "اعلنت روسيا وقف إطلاق النار.").first)
    #expect(match.kind == .fuzzy)
    #expect(match.score == 95)
    #expect(match.rawScore == 80)
    #expect(match.reasons == ["spelling or proclitics differ: raw score 80"])
  }

  @Test("Other punctuation alone is 99, and said")
  func punctuation() throws {
    let match = try #require(Matcher(stores: [store]).matches(for: "أعلنت روسيا وقف إطلاق النار؟").first)
    #expect(match.score == 99)
    #expect(match.reasons == ["only the punctuation differs"])
  }

  @Test("What differs is marked in both texts")
  func differences() throws {
    let source = "وصل الوزير إلى لندن يوم الأحد."
    let match = try #require(Matcher(stores: [store]).matches(for: source).first)
    #expect(match.score == 83)
    let words = match.differences.map { String(decoding: Array(source.utf8)[$0.segment], as: UTF8.self) }
    #expect(words == ["لندن"])
  }

  @Test("The same neighbours make a context match of 101")
  func context() throws {
    let context = UnitContext(previous: SegmentWords("قبل").fingerprint, next: SegmentWords("بعد").fingerprint)
    let unit = TranslationUnit(source: "قال الرئيس ذلك.", target: "The president said so.", context: context)
    let matcher = Matcher(stores: [InMemoryStore(units: [unit])])
    #expect(try matcher.matches(for: "قال الرئيس ذلك.", context: context).first?.score == 101)
    #expect(try matcher.matches(for: "قال الرئيس ذلك.").first?.score == 100)
  }

  @Test("Of equal scores, the unit that shares the rarer words comes first, older or newer", arguments: [false, true])
  func ties(rareFirst: Bool) throws {
    let common = (0..<40).map { TranslationUnit(source: "قال الوزير في اليوم رقم \($0)", target: "Filler \($0)") }
    let rare = TranslationUnit(source: "قال مبعوث البوليساريو", target: "The Polisario envoy said")
    let plain = TranslationUnit(source: "قال الوزير البوليساريو", target: "The minister said Polisario")
    let store = InMemoryStore(units: common + (rareFirst ? [rare, plain] : [plain, rare]))
    var options = MatchOptions()
    options.threshold = 50
    let matches = try Matcher(memories: [MemorySource(store)], options: options)
      .matches(for: "قال الوزير مبعوث البوليساريو")
    #expect(matches.map(\.score) == [75, 75])
    #expect(matches.first?.target == "The Polisario envoy said")
  }
}
