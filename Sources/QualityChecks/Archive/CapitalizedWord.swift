internal import Languages

/// A word of a target with a capital where no sentence begins: it may be a name that no glossary has.
struct CapitalizedWord: Sendable {
  /// The word without a possessive ending.
  var form: String
  /// Where it begins in the target, in UTF-8 offsets.
  var start: Int

  /// Those of a target that render no entry; no abbreviations and no words of the dictionary.
  static func found(
    in target: NormalizedWords, _ mentions: [Mention], _ dictionary: (any SpellingOracle)?
  ) -> [CapitalizedWord] {
    var found: [CapitalizedWord] = []
    for (before, word) in zip(target.words, target.words.dropFirst()) where before.kind == .word && word.mayBeName {
      guard !mentions.contains(where: { $0.rendering?.range.overlaps(word.range) == true }) else { continue }
      let written = target.written(word)
      guard written.dropFirst().contains(where: \.isLowercase), dictionary?.isWord(written.lowercased()) != true else {
        continue
      }
      found.append(
        CapitalizedWord(form: EnglishPossessive.removed(from: written), start: word.range.lowerBound))
    }
    return found
  }
}
