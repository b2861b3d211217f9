import ICU
import Testing

@Suite struct BreakIteratorTests {
  @Test func `sentence spans are UTF-8 offsets that cover the text`() throws {
    let text = "قال لافروف ذلك. ثم سافر؟"
    let spans = try BreakIterator.spans(.sentence, in: text, locale: "ar")
    #expect(spans.count == 2)
    #expect(spans.first?.lowerBound == 0)
    #expect(spans.last?.upperBound == text.utf8.count)
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
  }

  @Test func `an empty text has no spans`() throws {
    #expect(try BreakIterator.spans(.word, in: "", locale: "ar").isEmpty)
  }
}

@Suite struct TransliteratorTests {
  @Test(arguments: [("شويغو", "shwyghw"), ("لافروف", "lafrwf")])
  func `ICU romanizes Arabic letter by letter`(arabic: String, latin: String) throws {
    let transliterator = try Transliterator("Arabic-Latin; Latin-ASCII")
    #expect(try transliterator.transliterate(arabic) == latin)
  }

  @Test func `an unknown transliterator is named in the error`() {
    #expect(throws: ICUError.unknown(kind: "transliterator", name: "Klingon-Latin")) {
      try Transliterator("Klingon-Latin")
    }
  }
}

@Suite struct CharacterSetsTests {
  /// «كورسك» in Windows-1256.
  private let kursk: [UInt8] = [0xDF, 0xE6, 0xD1, 0xD3, 0xDF]

  @Test func `Windows-1256 bytes are read as Arabic`() throws {
    #expect(try CharacterSets.decode(kursk, as: "windows-1256") == "كورسك")
  }

  @Test func `a byte that means nothing is an error with its offset`() {
    #expect(throws: ICUError.undecodable(encoding: "UTF-8", offset: 2)) {
      try CharacterSets.decode([0x61, 0x62, 0xFF, 0x63], as: "UTF-8")
    }
  }

  @Test func `a sentence of news in Windows-1256 is recognised`() throws {
    let sentence: [UInt8] = [
      0xC3, 0xDD, 0xC7, 0xCF, 0xCA, 0x20, 0xE6, 0xDF, 0xC7, 0xE1, 0xC9, 0x20, 0xED, 0xE6, 0xE4, 0xE5, 0xC7,
      0xC8, 0x20, 0xC8, 0xC3, 0xE4, 0x20, 0xE6, 0xD2, 0xED, 0xD1, 0x20, 0xC7, 0xE1, 0xCE, 0xC7, 0xD1, 0xCC,
      0xED, 0xC9, 0x20, 0xC7, 0xE1, 0xD1, 0xE6, 0xD3, 0xED, 0x20, 0xD3, 0xED, 0xD1, 0xDB, 0xED, 0x20, 0xE1,
      0xC7, 0xDD, 0xD1, 0xE6, 0xDD, 0x20, 0xE6, 0xD5, 0xE1, 0x20, 0xC5, 0xE1, 0xEC, 0x20, 0xDF, 0xE6, 0xD1,
      0xED, 0xC7, 0x20, 0xC7, 0xE1, 0xD4, 0xE3, 0xC7, 0xE1, 0xED, 0xC9, 0x20, 0xDD, 0xED, 0x20, 0xD2, 0xED,
      0xC7, 0xD1, 0xC9, 0x20, 0xCA, 0xD3, 0xCA, 0xDB, 0xD1, 0xDE, 0x20, 0xCB, 0xE1, 0xC7, 0xCB, 0xC9, 0x20,
      0xC3, 0xED, 0xC7, 0xE3, 0x2E,
    ]
    #expect(try CharacterSets.guesses(for: sentence).first?.name == "windows-1256")
  }
}

@Suite struct NormalizationTests {
  @Test func `presentation forms become letters under NFKC`() throws {
    #expect(try "\u{FEFB}".normalized(.nfkc) == "لا")
  }
}

@Suite struct RegularExpressionTests {
  @Test func `matches and groups are UTF-8 ranges`() throws {
    let expression = try RegularExpression("(\\p{Nd}+) يوليو")
    let matches = try expression.matches(in: "السبت 12 يوليو")
    #expect(matches == [[11..<24, 11..<13]])
  }

  @Test func `a bad pattern says why`() {
    #expect(throws: ICUError.self) { _ = try RegularExpression("(") }
  }

  @Test func `a pattern that backtracks without bound ends with an error`() throws {
    let expression = try RegularExpression("(a+)+$", stepLimit: 50)
    #expect(throws: ICUError.patternTooSlow("(a+)+$")) {
      _ = try expression.matches(in: String(repeating: "a", count: 40) + "b")
    }
  }
}

@Suite struct LocaleNamesTests {
  @Test func `ICU names regions, languages and currencies in both languages`() throws {
    let arabic = try LocaleNames(locale: "ar")
    let english = try LocaleNames(locale: "en")
    #expect(try arabic.region("KP") == "كوريا الشمالية")
    #expect(try english.region("KP") == "North Korea")
    #expect(try english.language("ko") == "Korean")
    #expect(try english.currency("RUB") == "Russian Ruble")
    #expect(LocaleNames.regionCodes.contains("RU"))
  }
}
