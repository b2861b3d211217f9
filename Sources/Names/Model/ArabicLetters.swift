internal import Languages

/// The letters of Arabic names as the model knows them: small numbers, 0 to 40.
///
/// Level 1 of folding is taken for granted; letters of other languages in Arabic script read as the nearest the model has seen.
package enum ArabicLetters {
  /// The letters, each at its number.
  package static let all: [Unicode.Scalar] = Array("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگڤ".unicodeScalars)

  /// How many letters there are.
  package static let count = 41

  /// The longest word that is taken for a name, in letters.
  package static let longestWord = 40

  /// The numbers of a word's letters.
  ///
  /// `nil` for a word with anything else in it, with no letter, or longer than names are.
  package static func numbers(of word: some StringProtocol) -> [UInt8]? {
    guard word.utf8.count <= longestWord * 8 else { return nil }
    var numbers: [UInt8] = []
    numbers.reserveCapacity(word.utf8.count / 2)
    for scalar in Folding.folded(word, level: .one).unicodeScalars {
      guard let number = table[scalar.value] else { return nil }
      numbers.append(number)
    }
    return numbers.isEmpty || numbers.count > longestWord ? nil : numbers
  }

  /// The numbers of those letters of a level-1 folded word that the model knows.
  static func knownNumbers(of word: some StringProtocol) -> [UInt8] {
    word.unicodeScalars.compactMap { table[$0.value] }
  }

  /// The word that numbers stand for.
  package static func text(of numbers: [UInt8]) -> String {
    String(String.UnicodeScalarView(numbers.compactMap { Int($0) < count ? all[Int($0)] : nil }))
  }

  private static let table: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    for (number, scalar) in all.enumerated() { table[scalar.value] = UInt8(number) }
    for (other, nearest) in otherLanguages { table[other.value] = table[nearest.value] }
    return table
  }()

  /// Persian, Urdu, Kurdish, Uyghur and Maghrebi letters, and what they read as.
  private static let otherLanguages: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("ٱ", "ا"), ("ک", "ك"), ("ی", "ي"), ("ہ", "ه"), ("ھ", "ه"), ("ە", "ه"), ("ۀ", "ه"), ("ۃ", "ة"), ("ې", "ي"),
    ("ے", "ي"), ("ێ", "ي"), ("ۆ", "و"), ("ۇ", "و"), ("ۋ", "و"), ("ٹ", "ت"), ("ڈ", "د"), ("ڑ", "ر"), ("ڕ", "ر"),
    ("ڵ", "ل"), ("ں", "ن"), ("ڭ", "گ"), ("ڨ", "گ"), ("ݣ", "گ"), ("ڥ", "ڤ"), ("ټ", "ت"), ("ډ", "د"), ("ړ", "ر"),
  ]
}
