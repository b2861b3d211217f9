/// The letters of an Arabic word as spelling variants see them: the last one counts as another letter, because endings
/// vary in their own way (ة/ه/ا, ى/ي).
package enum SpellingSymbols {
  /// How many symbols there are: each letter, inside a word and at its end.
  package static let count = ArabicLetters.count * 2
  /// The number that stands for no letter.
  package static let nothing = count

  /// The symbols of a word's letters, its article left out.
  package static func symbols(of letters: [UInt8]) -> [Int] {
    symbols(ofWhole: ArabicArticle.begins(letters) ? letters.dropFirst(2) : letters[...])
  }

  /// The symbols of all of a word's letters.
  static func symbols(ofWhole letters: ArraySlice<UInt8>) -> [Int] {
    var symbols = letters.map { Int($0) }
    if let last = symbols.indices.last { symbols[last] += ArabicLetters.count }
    return symbols
  }

  /// A symbol as it is written in the table of odds: `ة$` ends a word, `-` is nothing.
  package static func name(of symbol: Int) -> String {
    guard symbol < count else { return "-" }
    let letter = String(Character(ArabicLetters.all[symbol % ArabicLetters.count]))
    return symbol < ArabicLetters.count ? letter : letter + "$"
  }
}
