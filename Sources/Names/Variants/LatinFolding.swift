internal import ICU

/// Latin words as plain lower-case letters.
enum LatinFolding {
  private static let letters = try? LatinLetters()

  /// The word's letters without accents and capitals; what is no Latin letter is left out.
  static func plain(_ word: String) -> String {
    LatinLetters.text(of: letters?.numbers(of: word) ?? LatinLetters.numbers(ofPlain: word))
  }
}
