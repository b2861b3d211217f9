internal import Languages

/// On which side of a number the truth lies: أكثر من 40, no more than 40.
enum NumberBound: String {
  case more, less

  private var reversed: NumberBound { self == .more ? .less : .more }

  /// What the words around a number say of it, if anything.
  ///
  /// - Parameter range: where the number stands, in UTF-8 offsets.
  static func around(_ range: Range<Int>, in text: NormalizedWords, isArabic: Bool) -> NumberBound? {
    let vocabulary = isArabic ? arabic : english
    guard let number = text.words.firstIndex(where: { $0.range.upperBound > range.lowerBound }) else { return nil }
    if let bound = before(number, in: text, vocabulary) { return bound }
    return vocabulary.follows(text, range.upperBound) ? .more : nil
  }

  private static func before(_ number: Int, in text: NormalizedWords, _ vocabulary: Vocabulary) -> NumberBound? {
    var index = number - 1
    guard index >= 0 else { return nil }
    if vocabulary.links.entry(for: text.words[index], in: text) != nil { index -= 1 }
    guard index >= 0, let bound = vocabulary.bounds.entry(for: text.words[index], in: text) else { return nil }
    // “most” and “least” bound only in at most and at least: most 40-year-olds do not.
    if vocabulary.superlatives.entry(for: text.words[index], in: text) != nil {
      guard index > 0, text.form(text.words[index - 1]).elementsEqual(vocabulary.atLeast.opener) else { return nil }
    }
    let isDenied = index > 0 && vocabulary.denials.entry(for: text.words[index - 1], in: text) != nil
    return isDenied ? bound.reversed : bound
  }

  private struct Vocabulary {
    var bounds: Lexicon<NumberBound>
    var links: Lexicon<Bool>
    var denials: Lexicon<Bool>
    var superlatives: Lexicon<Bool>
    /// at least, على الأقل, which may stand behind the number and what it counts.
    var atLeast: (opener: [UInt8], word: [UInt8])

    init(
      _ resource: [UInt8], proclitics: [String], links: [String], denials: [String], superlatives: [String],
      opener: String, atLeast: String
    ) {
      let list: ([String]) -> Lexicon<Bool> = { words in Lexicon(words.map { ($0, true) }) }
      bounds = Lexicon(
        WordList.rows(of: resource).flatMap { row -> [(word: String, entry: NumberBound)] in
          guard row.count >= 2, let bound = NumberBound(rawValue: row[1]) else { return [] }
          return proclitics.map { ($0 + row[0], bound) }
        })
      self.links = list(links)
      self.denials = list(denials)
      self.superlatives = list(superlatives)
      self.atLeast = (NormalizedWords.normalized(opener), NormalizedWords.normalized(atLeast))
    }

    /// Whether at least stands within a few words behind an offset.
    func follows(_ text: NormalizedWords, _ offset: Int) -> Bool {
      guard let first = text.words.firstIndex(where: { $0.range.lowerBound >= offset }) else { return false }
      let words = text.words[first...].prefix(5)
      return zip(words, words.dropFirst()).contains { opener, word in
        text.form(opener).elementsEqual(atLeast.opener) && text.form(word).elementsEqual(atLeast.word)
      }
    }
  }

  private static let arabic = Vocabulary(
    PackageResources.arabic_bounds_tsv, proclitics: ["", "و", "ف", "ب", "ل"], links: ["من", "على", "عن"],
    denials: ["لا", "لم", "لن", "ليس", "ألا", "ولا", "وألا"], superlatives: [], opener: "على", atLeast: "الأقل")
  private static let english = Vocabulary(
    PackageResources.english_bounds_tsv, proclitics: [""], links: ["than", "of"],
    denials: ["no", "not", "never", "without", "didn't", "doesn't", "don't", "cannot", "can't", "nor"],
    superlatives: ["least", "most"], opener: "at", atLeast: "least")
}
