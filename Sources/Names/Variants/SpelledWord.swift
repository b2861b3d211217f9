/// An Arabic word of a name as the odds of spellings see it.
struct SpelledWord: Sendable {
  /// The word, level-1 folded.
  let whole: String
  /// The same, the article left out.
  let text: String
  /// Its symbols, the article left out.
  let symbols: [Int]
  /// The symbols of the whole word where it begins like one with the article: the letters may be its own (الياس, إلياس).
  let symbolsWithArticle: [Int]?

  /// Takes a word that is level-1 folded.
  init(whole: String) {
    self.whole = whole
    text = NameText.withoutArticle(whole)
    let letters = ArabicLetters.knownNumbers(of: whole)
    symbols = SpellingSymbols.symbols(of: letters)
    symbolsWithArticle = ArabicArticle.begins(letters) ? SpellingSymbols.symbols(ofWhole: letters[...]) : nil
  }

  /// The words of a name.
  static func words(of name: String) -> [SpelledWord] { NameText.wholeArabicWords(of: name).map(SpelledWord.init) }
}
