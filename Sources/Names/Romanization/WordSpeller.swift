internal import Bitext
internal import Languages

/// Spells one word of a name: by the list of words that names share, else by the model.
struct WordSpeller: Sendable {
  private let romanizer: WordRomanizer
  private let words = NameWords.listed
  private let letters = NameWords(PackageResources.letter_names_tsv)

  init(model: NameModel) { romanizer = WordRomanizer(model: model) }

  /// The spellings of a word, best first.
  func choices(for word: String, isFirst: Bool) -> [Romanization.Candidate] {
    let modelled = modelled(word, isFirst: isFirst)
    let listed = words.spellings(of: word)
    return listed.isEmpty ? modelled : NameComposer.merge(listed, before: modelled)
  }

  /// The initials that a letter, or a letter's name, stands for.
  func initials(of word: String) -> [Romanization.Candidate] {
    letters.spellings(of: word).map { Romanization.Candidate(text: $0.text + ".", confidence: $0.confidence) }
  }

  /// The spellings that the model proposes.
  private func modelled(_ word: String, isFirst: Bool) -> [Romanization.Candidate] {
    guard let numbers = ArabicLetters.numbers(of: word) else { return [] }
    let candidates = romanizer.candidates(for: numbers)
    guard ArabicArticle.begins(numbers) else {
      return candidates.prefix(10).map {
        Romanization.Candidate(text: Self.capitalized($0.letters), confidence: $0.confidence)
      }
    }
    return ArabicArticle(model: romanizer.model)
      .spellings(candidates, bare: romanizer.candidates(for: Array(numbers.dropFirst(2))), isFirst: isFirst)
  }

  /// Letters as a word that begins with a capital, and McGregor with two.
  static func capitalized(_ letters: [UInt8]) -> String {
    let text = LatinLetters.text(of: letters)
    let isScottish = text.hasPrefix("mc") && text.count > 4
    return isScottish ? "Mc" + capital(text.dropFirst(2)) : capital(text[...])
  }

  private static func capital(_ text: Substring) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
