import Languages
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("كـــيم", "كيم"), ("بيونغْ", "بيونغ"), ("\u{FEFB}فروف", "لافروف"), ("\u{200F}تاس\u{200E}", "تاس"),
    ("ا\u{0654}وكرانيا", "أوكرانيا"), ("كيم\u{A0}جونغ", "كيم جونغ"), ("Moscow", "Moscow"),
  ])
  func `level 1 sets aside what a reader does not see`(text: String, folded: String) {
    #expect(Folding.folded(text, level: .one) == folded)
  }

  @Test(arguments: [("أوكرانيا", "اوكرانيا"), ("مستشفى", "مستشفي"), ("اتفاقية", "اتفاقيه"), ("مسؤول", "مسوول")])
  func `level 2 joins the letters that writers mix`(text: String, folded: String) {
    #expect(Folding.folded(text, level: .one) == text)
    #expect(Folding.folded(text, level: .two) == folded)
  }

  @Test func `a folded range leads back to the original characters`() {
    let text = "قال كـيمْ اليوم"
    let folded = Folding.fold(text, level: .one)
    let word = "كيم".utf8.count
    let start = "قال ".utf8.count
    #expect(folded.string == "قال كيم اليوم")
    #expect(text.slice(folded.original(of: start..<start + word)) == "كـيمْ")
  }
}

@Suite struct WordTokenizerTests {
  @Test(arguments: [
    ("قال لافروف: \"نعم\".", ["قال", "لافروف", ":", "\"", "نعم", "\"", "."]),
    ("28 ألف و3.5 و٣٫٥", ["28", "ألف", "و", "3.5", "و", "٣٫٥"]),
    ("28ألف حاوية", ["28", "ألف", "حاوية"]),
    ("12 يوليو/ تموز 2025", ["12", "يوليو", "/", "تموز", "2025"]),
    ("Russia’s F16, don't", ["Russia’s", "F16", ",", "don't"]),
    ("في 12/7/2025.", ["في", "12/7/2025", "."]),
    ("", []),
  ])
  func `a text is cut into words, numbers and punctuation`(text: String, tokens: [String]) {
    #expect(WordTokenizer.tokens(of: text).map { text.slice($0.range) } == tokens)
  }

  @Test func `direction marks around a word belong to no token`() {
    let text = "\u{200F}كيم\u{200F} قال"
    #expect(WordTokenizer.words(of: text).map { text.slice($0.range) } == ["كيم", "قال"])
  }
}
