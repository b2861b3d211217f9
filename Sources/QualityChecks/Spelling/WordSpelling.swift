internal import Languages

/// Whether a word is right: in the dictionary as it is, or through what a language joins to its words.
protocol WordSpelling: Sendable {
  /// Whether the word is one of the language's, so that a dictionary is the judge of it.
  func isJudged(_ scalars: [Unicode.Scalar], opensSegment: Bool) -> Bool
  /// Whether the word is right.
  func isRight(_ word: String, _ oracle: any SpellingOracle) -> Bool
  /// The words, one letter away, that may be meant by one that is wrong.
  ///
  /// - Parameter isUsed: whether the document has a word.
  func meant(by word: String, _ oracle: any SpellingOracle, isUsed: (String) -> Bool) -> [String]
}

/// Words in Latin letters.
///
/// Names are left to the checks of names: a word with a capital is judged only where a sentence begins. British spelling
/// passes with an American dictionary, and so does a word of the dictionary behind a prefix (`repurposing`).
struct LatinSpelling: WordSpelling {
  func isJudged(_ scalars: [Unicode.Scalar], opensSegment: Bool) -> Bool {
    guard scalars.count >= 4, scalars.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || $0 == "'") }),
      let first = scalars.first
    else { return false }
    return (!first.properties.isUppercase || opensSegment)
      && scalars.dropFirst().allSatisfy { !$0.properties.isUppercase }
  }

  func isRight(_ word: String, _ oracle: any SpellingOracle) -> Bool {
    if oracle.isWord(word) { return true }
    let small = word.lowercased()
    let stem = EnglishPossessive.removed(from: small)
    return oracle.isWord(stem) || LatinSpelling.latin.contains(stem) || isBritish(stem, oracle)
      || isPrefixed(stem, oracle)
  }

  func meant(by word: String, _ oracle: any SpellingOracle, isUsed: (String) -> Bool) -> [String] {
    WordEdits.near(word, letters: LatinSpelling.letters).filter(oracle.isWord)
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)

  /// Whether two words are the British and the American spelling of one: metre, meter.
  static func isOtherSpelling(_ word: String, of other: String) -> Bool {
    american(word).contains(other) || american(other).contains(word)
  }

  private static func american(_ word: String) -> [String] {
    british.flatMap { british, american in
      word.ranges(of: british).map { word[..<$0.lowerBound] + american + word[$0.upperBound...] }
    }
  }

  private func isBritish(_ word: String, _ oracle: any SpellingOracle) -> Bool {
    LatinSpelling.american(word).contains { oracle.isWord($0) }
  }

  private func isPrefixed(_ word: String, _ oracle: any SpellingOracle) -> Bool {
    LatinSpelling.prefixes.contains { prefix in
      guard word.hasPrefix(prefix), word.count - prefix.count >= 4 else { return false }
      let rest = String(word.dropFirst(prefix.count))
      return oracle.isWord(rest) || isBritish(rest, oracle)
    }
  }

  private static let british: [(String, String)] = WordList.rows(of: PackageResources.british_spelling_tsv)
    .compactMap { $0.count >= 2 ? ($0[0], $0[1]) : nil }
  private static let latin = Set(WordList.items(of: PackageResources.latin_words_txt))
  private static let prefixes = WordList.items(of: PackageResources.english_prefixes_txt)
}

/// Words in Arabic letters.
///
/// A word is right if the dictionary has it, or what is left of it without clitics. A hamza that is not written on an alif,
/// and ه for ة or ى for ي at the end, are how many papers write: they pass.
struct ArabicWordSpelling: WordSpelling {
  func isJudged(_ scalars: [Unicode.Scalar], opensSegment: Bool) -> Bool {
    scalars.count >= 4 && scalars.allSatisfy { (0x621...0x652).contains($0.value) }
  }

  func isRight(_ word: String, _ oracle: any SpellingOracle) -> Bool {
    let stems = [word] + ArabicWordSpelling.withoutProclitics(word)
    return stems.contains { isWord($0, oracle) } || stems.contains { isWithEnding($0, oracle) }
  }

  /// The word with a letter once that was written twice (الجانبينن), or another that is one letter away.
  ///
  /// Of the many words that one letter makes of any other, those that news uses, or that the document has elsewhere; of a
  /// long word also others, where the letter stands inside it: few words are that near to a long one by chance.
  func meant(by word: String, _ oracle: any SpellingOracle, isUsed: (String) -> Bool) -> [String] {
    let single = WordEdits.withoutDoubled(word).filter { isRight($0, oracle) }
    if !single.isEmpty { return single }
    let near = WordEdits.near(word, letters: ArabicWordSpelling.letters)
    let known = known(among: near, of: word, oracle, isUsed: isUsed)
    guard known.isEmpty, word.unicodeScalars.count >= ArabicWordSpelling.long else { return known }
    let others = near.filter { ArabicWordSpelling.isInside($0, word) && oracle.isWord($0) }
    return others.count <= ArabicWordSpelling.mostOthers ? others : []
  }

  private static let long = 6
  private static let mostOthers = 1

  /// Whether two words differ only behind their first two letters and before the last two, where nothing is joined.
  private static func isInside(_ candidate: String, _ word: String) -> Bool {
    let (left, right) = (Array(candidate.unicodeScalars), Array(word.unicodeScalars))
    return left.prefix(2) == right.prefix(2) && left.suffix(2) == right.suffix(2)
  }

  private func known(
    among near: [String], of word: String, _ oracle: any SpellingOracle, isUsed: (String) -> Bool
  ) -> [String] {
    near.filter { candidate in
      guard !candidate.hasSuffix(word) else { return false }
      let stems = [candidate] + ArabicWordSpelling.withoutProclitics(candidate)
      let isKnown = isUsed(candidate) || stems.contains { ArabicWordSpelling.frequent.contains($0) }
      return isKnown && oracle.isWord(candidate)
    }
  }

  private static let frequent = Set(ArabicClitics.frequentWords.filter { $0.count > 2 })
  private static let letters = Array("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي".unicodeScalars)

  /// What is left of a word without each sequence of letters that may be its proclitics.
  static func withoutProclitics(_ word: String) -> [String] {
    ArabicClitics.split(word).filter { $0.rest.unicodeScalars.count >= 2 }.map { $0.proclitic.restored + $0.rest }
  }

  private func isWithEnding(_ stem: String, _ oracle: any SpellingOracle) -> Bool {
    ArabicClitics.endings.contains { ending in
      guard ending.kinds.contains(.pronoun), stem.hasSuffix(ending.letters) else { return false }
      let rest = stem.dropLast(ending.letters.count)
      return rest.count >= 2 && isWord(rest + ending.restored, oracle)
    }
  }

  private func isWord(_ word: String, _ oracle: any SpellingOracle) -> Bool {
    if oracle.isWord(word) { return true }
    return spellings(word).contains { oracle.isWord($0) }
  }

  /// The word with another hamza on its first alif, behind the article too, or another last letter.
  private func spellings(_ word: String) -> [String] {
    var forms: [String] = []
    let article = word.hasPrefix("ال") ? "ال" : ""
    let rest = word.dropFirst(article.count)
    if let first = rest.first, "اأإآ".contains(first) {
      forms += "اأإآ".map { article + String($0) + rest.dropFirst() }
    }
    if let other = word.last.flatMap({ ArabicWordSpelling.lastLetters[$0] }) {
      forms += ([word] + forms).map { $0.dropLast() + String(other) }
    }
    return forms
  }

  private static let lastLetters: [Character: Character] = ["ه": "ة", "ة": "ه", "ى": "ي", "ي": "ى"]
}
