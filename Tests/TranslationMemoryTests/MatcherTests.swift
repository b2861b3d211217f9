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
}
