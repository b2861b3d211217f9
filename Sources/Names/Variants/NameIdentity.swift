internal import Bitext
internal import Glibc

/// How far two Arabic spellings are from being one name, by their letters and by the English that both may stand for.
///
/// Letters alone do not join كوفاتش and كوفاكس, for nobody writes ك for ت; but both may be Kovacs. A word's letters and its
/// English count together: the logarithm of the odds of `SpellingOdds`, and of the share of English that the model of
/// names proposes for both. Like `NameDistance` it grades proposals: names are as far apart as their farthest words.
package struct NameIdentity: Sendable {
  /// A name ready to be compared.
  package struct Spelling: Sendable {
    fileprivate struct Word: Sendable {
      var spelled: SpelledWord
      var english: [UInt64: Double]
    }

    fileprivate var name: String
    fileprivate var words: [Word]
  }

  /// The least share of English that two words have in common.
  private static let leastShare = 0.01
  /// What two words come to at the threshold, and what one more of it takes from their distance.
  ///
  /// Set where 150 of a million random pairs of words come to more (parts 1 of 4 of the names, of which neither the odds nor
  /// the model had seen one; README of Benchmarks/Names).
  private static let sumAtThreshold = -1.4
  private static let costOfSum = 0.04
  private static let candidates = 20
  /// Beyond this no English is asked.
  private static let farthest = 0.25

  private let romanizer: Romanizer
  private let letters = NameDistance()
  private let odds = SpellingOdds.shared
  private let listed = NameWords.listed

  /// The distance with the English that a romanizer proposes.
  package init(romanizer: Romanizer) { self.romanizer = romanizer }

  /// Makes a name ready, to be compared with many; takes the time of romanizing its words.
  package func spelling(of name: String) -> Spelling {
    let words = SpelledWord.words(of: name).map { Spelling.Word(spelled: $0, english: english(of: $0)) }
    return Spelling(name: name, words: words)
  }

  /// The distance, 0 for the same letters to 1; `NameDistance.joinThreshold` and less are proposed as one name.
  package func distance(_ one: Spelling, _ other: Spelling) -> Double {
    guard one.words.count == other.words.count else { return letters.distance(arabic: one.name, arabic: other.name) }
    guard !one.words.isEmpty else { return 1 }
    return zip(one.words, other.words).reduce(0) { farthest, pair in
      max(farthest, distance(pair.0.spelled, pair.1.spelled) { (pair.0.english, pair.1.english) })
    }
  }

  /// The same distance of two names as they are, if it is at most a limit, else 1.
  ///
  /// Words are romanized only where their letters leave it open, which takes most of the time.
  package func distance(_ one: String, _ other: String, within limit: Double) -> Double {
    let first = SpelledWord.words(of: one)
    let second = SpelledWord.words(of: other)
    guard first.count == second.count else { return letters.distance(arabic: one, arabic: other) }
    guard !first.isEmpty, !zip(first, second).contains(where: { least($0, $1) > limit }) else { return 1 }
    return zip(first, second).reduce(0) { farthest, pair in
      max(farthest, distance(pair.0, pair.1) { (english(of: pair.0), english(of: pair.1)) })
    }
  }

  /// How likely the model holds each English of a word, by the hash of its letters.
  private func english(of word: SpelledWord) -> [UInt64: Double] {
    let proposed = romanizer.romanize(word.whole, candidates: Self.candidates).candidates
    let english = proposed.map { (NameHash.value(of: LatinLetters.numbers(ofPlain: $0.text)), $0.confidence) }
    return Dictionary(english, uniquingKeysWith: +)
  }

  /// What the distance of two words is if they have all their English in common.
  private func least(_ one: SpelledWord, _ other: SpelledWord) -> Double {
    one.symbols == other.symbols ? 0 : distance(agreement: Double(odds.agreement(one, other)), share: 1)
  }

  private func distance(agreement: Double, share: Double) -> Double {
    let lacking = Self.sumAtThreshold - agreement - log(share + Self.leastShare)
    return min(1, max(0.01, NameDistance.joinThreshold + lacking * Self.costOfSum))
  }

  private func distance(
    _ one: SpelledWord, _ other: SpelledWord, english: () -> ([UInt64: Double], [UInt64: Double])
  ) -> Double {
    guard one.symbols != other.symbols else { return one.symbols.isEmpty ? 1 : 0 }
    let agreement = Double(odds.agreement(one, other))
    guard distance(agreement: agreement, share: 1) <= Self.farthest else { return 1 }
    let (first, second) = english()
    let share = first.reduce(0) { $0 + ($1.value * (second[$1.key] ?? 0)).squareRoot() }
    let distance = distance(agreement: agreement, share: share)
    return distance < NameDistance.apart && listed.areApart(one.text, other.text) ? NameDistance.apart : distance
  }
}
