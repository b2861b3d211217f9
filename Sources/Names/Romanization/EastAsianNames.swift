internal import Bitext
/// Korean and Chinese names that came into Arabic syllable by syllable, and go back the way English writes them:
/// `Lee Jae-myung` and `Kim Jong Un`, `Xi Jinping`.
struct EastAsianNames: Sendable {
  private let koreanSurnames = NameWords(PackageResources.korean_surnames_tsv)
  private let koreanSyllables = NameWords(PackageResources.korean_syllables_tsv)
  private let chineseSurnames = NameWords(PackageResources.chinese_surnames_tsv)
  private let chineseSyllables = NameWords(PackageResources.chinese_syllables_tsv)

  /// The readings of a whole name; `nil` if its words are not a surname and syllables of one of the languages.
  ///
  /// A name that can be both is read in both languages, Korean first: three syllables of Chinese are mostly joined in Arabic.
  func readings(of phrase: NamePhrase) -> [Romanization.Candidate]? {
    let words = phrase.words.map(\.text)
    guard 2...3 ~= words.count else { return nil }
    let korean = words.count == 3 ? korean(words) : []
    let chinese = chinese(words)
    if korean.isEmpty && chinese.isEmpty { return nil }
    if chinese.isEmpty { return korean }
    if korean.isEmpty { return chinese }
    return (scaled(korean, by: 0.5) + scaled(chinese, by: 0.5)).sorted { $0.confidence > $1.confidence }
  }

  /// Names of three syllables, as the South writes them and as the North does.
  private func korean(_ words: [String]) -> [Romanization.Candidate] {
    let parts = [koreanSurnames.spellings(of: words[0])] + words.dropFirst().map(koreanSyllables.spellings(of:))
    return combinations(parts).flatMap { spellings, confidence in
      [
        ("\(spellings[0]) \(spellings[1])-\(spellings[2].lowercased())", 0.55),
        ("\(spellings[0]) \(spellings[1]) \(spellings[2])", 0.4),
      ].map { Romanization.Candidate(text: $0.0, confidence: confidence * $0.1) }
    }
  }

  /// A surname, and a given name of one or two syllables written as one word.
  private func chinese(_ words: [String]) -> [Romanization.Candidate] {
    let parts = [chineseSurnames.spellings(of: words[0])] + words.dropFirst().map(chineseSyllables.spellings(of:))
    return combinations(parts).map { spellings, confidence in
      let given = spellings.dropFirst().joined()
      let text = "\(spellings[0]) \(given.prefix(1).uppercased())\(given.dropFirst())"
      return Romanization.Candidate(text: text, confidence: confidence)
    }
  }

  private func combinations(_ parts: [[Romanization.Candidate]]) -> [(spellings: [String], confidence: Double)] {
    var combined: [(spellings: [String], confidence: Double)] = [([], 1)]
    for part in parts {
      combined = combined.flatMap { start in
        part.map { (start.spellings + [$0.text], start.confidence * $0.confidence) }
      }
    }
    return combined.sorted { $0.confidence > $1.confidence }
  }

  private func scaled(_ candidates: [Romanization.Candidate], by share: Double) -> [Romanization.Candidate] {
    candidates.map { Romanization.Candidate(text: $0.text, confidence: $0.confidence * share) }
  }
}
