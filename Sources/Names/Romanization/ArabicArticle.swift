internal import Bitext
/// The article ال at the beginning of a word: English news writes it apart (`al-Sisi`), before sun letters too.
struct ArabicArticle {
  let model: NameModel

  private static let alif: UInt8 = 6
  private static let lam: UInt8 = 29

  /// Whether a word begins with the letters of the article and has enough left to be a word.
  static func begins(_ word: [UInt8]) -> Bool { word.count >= 5 && word[0] == alif && word[1] == lam }

  /// How likely news keeps the article: less in a name that stands alone or first (`Hamas`, `Riyadh`) than in a surname.
  private static func share(isFirst: Bool) -> Double { isFirst ? 0.4 : 0.6 }

  /// A word's spellings with the article apart where it is one, and those of the word without it.
  ///
  /// - Parameters:
  ///   - whole: the candidates of the word as written.
  ///   - bare: those of the word without its article.
  func spellings(
    _ whole: [WordRomanizer.Candidate], bare: [WordRomanizer.Candidate], isFirst: Bool
  ) -> [Romanization.Candidate] {
    let plain = Set((whole + bare).map(\.letters))
    let spelled = whole.map {
      Romanization.Candidate(text: text(of: $0.letters, others: plain), confidence: $0.confidence)
    }
    let joined = spelled.filter { $0.text.hasPrefix("Al") || $0.text.hasPrefix("El") }
    let share = joined.reduce(0) { $0 + $1.confidence } > 0.3 ? 0 : Self.share(isFirst: isFirst)
    let apart = bare.map {
      Romanization.Candidate(text: "al-" + WordSpeller.capitalized($0.letters), confidence: $0.confidence * share)
    }
    let rest = spelled.map { Romanization.Candidate(text: $0.text, confidence: $0.confidence * (1 - share)) }
    return Array(NameComposer.joined(apart + rest).prefix(10))
  }

  private func text(of letters: [UInt8], others: Set<[UInt8]>) -> String {
    let joined = WordSpeller.capitalized(letters)
    guard let rest = Self.withoutArticle(letters), rest.count >= 3 else { return joined }
    let isArticle =
      others.contains(rest) || model.names.value(ofHash: NameHash.value(of: rest)) > 0
      || model.names.value(ofHash: NameHash.value(of: letters)) == 0
    return isArticle ? "al-" + WordSpeller.capitalized(rest) : joined
  }

  /// What follows `al`, `el`, or a vowel and a doubled consonant (`arrashid`); `nil` for a word with no such beginning.
  private static func withoutArticle(_ letters: [UInt8]) -> [UInt8]? {
    guard letters.count > 4, letters[0] == 1 || letters[0] == 5 else { return nil }
    if letters[1] == 12 { return Array(letters.dropFirst(2)) }
    return letters[1] == letters[2] ? Array(letters.dropFirst(2)) : nil
  }
}
