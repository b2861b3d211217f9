import Bitext
import Segmentation
import Testing

/// Whatever the bytes are: nothing is lost, and nothing traps.
struct FuzzTests {
  private static let exported = Result { try RuleSegmenter(rules: .builtIn, language: .arabic) }

  @Test(arguments: 0..<60)
  func `Random bytes, decoded, come back whole`(_ seed: Int) {
    var generator = Numbers(seed: UInt64(seed))
    let bytes = (0..<2_000).map { _ in UInt8(truncatingIfNeeded: generator.next() >> 24) }
    check(String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: 0..<200)
  func `Random pieces of Arabic, marks, controls and line ends come back whole`(_ seed: Int) {
    let pieces = [
      "قال", "د", "أ", ".", "..", "…", "؟", "!", "،", " ", "\n", "\r\n", "\t", "\"", "«", "»", "(", ")", "[1]", "3",
      "٣", "U.S",
      "bbc.com", "\u{200F}", "\u{202B}", "\u{202C}", "\u{FEFF}", "\u{A0}", "\u{2028}", "ـ", "ً", "😀", "\u{0}", ":", "-",
      "•",
      "الفصل", "ق.م", "يوليو", "2025", "رويترز", "وأضاف",
    ]
    var generator = Numbers(seed: UInt64(seed) &+ 1_000)
    let text = (0..<Int(generator.next() >> 40) % 400).map { _ in pieces[Int(generator.next() >> 33) % pieces.count] }
      .joined()
    check(text)
  }

  @Test(arguments: [".", "\"", "\n", "؟", " .", ". ", "(", "[", "\u{200F}", "ا.", "ا\n", "…", "1.", "«.»", "قال \n"])
  func `A long row of one thing comes back whole`(_ piece: String) {
    check(String(repeating: piece, count: 20_000), byRules: false)
  }

  private func check(_ text: String, byRules: Bool = true) {
    for language in [Language.arabic, .english, "ja"] {
      let problem = Lossless.problem(in: Segmenter(language: language).segment(text), of: text)
      #expect(problem == nil, "\(language)")
    }
    guard byRules, let segmentation = try? FuzzTests.exported.get().segment(text) else { return }
    #expect(Lossless.problem(in: segmentation, of: text) == nil)
  }
}

/// Numbers that are the same for the same seed.
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
