internal import Bitext
internal import Languages

/// How far two spellings are from being one name: 0 for the same sounds, 1 for nothing in common.
///
/// The distance grades proposals and decides nothing: what it joins is shown to the person with its score. Names are compared
/// word by word and are as far apart as their farthest words, so that كيم جونغ أون and كيم جونغ إيل stay two people; names cut
/// differently (كوالا لامبور, كوالالمبور) are compared as a whole.
///
/// Two Arabic spellings are held against each other by learned odds of their letters (`SpellingOdds`), Latin ones and those of
/// different scripts by their sounds (`SoundDistance`).
package struct NameDistance: Sendable {
  /// Two spellings in one script at this distance or below are proposed as one name.
  package static let joinThreshold = 0.19
  /// A Latin spelling at this distance or below from an Arabic name is taken for its rendering.
  package static let renderingThreshold = 0.3

  /// The agreement (`SpellingOdds`) at which the distance of two Arabic spellings is the threshold, and what one less of it costs.
  ///
  /// Set where 150 of a million random pairs of names agree more, on names that the odds were learned from.
  private static let agreementAtThreshold: Float = 2.86
  private static let costOfAgreement: Float = 0.06

  private let sounds = Sounds.shared
  private let odds = SpellingOdds.shared
  private let listed = NameWords.listed
  /// The least distance of two Arabic words that the list of names knows as two names (محمد, محمود).
  static let apart = 0.3
  private let sameScript: SoundDistance
  private let acrossScripts: SoundDistance

  /// The distance with the costs that ship with the program.
  package init() {
    sameScript = SoundDistance(costs: sounds.costs, gaps: SoundDistance.VowelGaps(one: 0.3, other: 0.3))
    acrossScripts = SoundDistance(costs: sounds.costs, gaps: SoundDistance.VowelGaps(one: 0.35, other: 0.12))
  }

  /// The distance between two spellings in Arabic script.
  package func distance(arabic one: String, arabic other: String) -> Double {
    let one = SpelledWord.words(of: one)
    let other = SpelledWord.words(of: other)
    guard one.count == other.count, !one.isEmpty else { return distance(joined(one), joined(other)) }
    return zip(one, other).reduce(0) { max($0, distance($1.0, $1.1)) }
  }

  /// All letters of a name.
  private func joined(_ words: [SpelledWord]) -> [Int] { words.flatMap(\.symbols) }

  /// The distance of two words, great where both are known to be names that English spells in different ways.
  private func distance(_ one: SpelledWord, _ other: SpelledWord) -> Double {
    guard one.symbols != other.symbols else { return one.symbols.isEmpty ? 1 : 0 }
    let spelled = distance(ofAgreement: odds.agreement(one, other))
    return spelled < Self.apart && listed.areApart(one.text, other.text) ? Self.apart : spelled
  }

  private func distance(_ one: [Int], _ other: [Int]) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 1 }
    guard one != other else { return 0 }
    return distance(ofAgreement: odds.agreement(one, other))
  }

  private func distance(ofAgreement agreement: Float) -> Double {
    min(1, max(0.01, Self.joinThreshold + Double((Self.agreementAtThreshold - agreement) * Self.costOfAgreement)))
  }

  /// The distance between two Latin spellings.
  package func distance(latin one: String, latin other: String) -> Double {
    distance(latinWords(one), latinWords(other), by: sameScript)
  }

  /// The distance between a name in Arabic script and a Latin spelling.
  ///
  /// Latin vowels that Arabic does not write cost little.
  package func distance(arabic: String, latin: String) -> Double {
    distance(arabicWords(arabic), latinWords(latin), by: acrossScripts)
  }

  private func arabicWords(_ name: String) -> [[Sound]] { NameText.arabicWords(of: name).map(sounds.arabic) }

  private func latinWords(_ name: String) -> [[Sound]] { NameText.latinWords(of: name).map(sounds.latin) }

  private func distance(_ one: [[Sound]], _ other: [[Sound]], by measure: SoundDistance) -> Double {
    let whole = measure.distance(Array(one.joined()), Array(other.joined()))
    guard one.count == other.count, one.count > 1 else { return Double(whole) }
    return Double(zip(one, other).reduce(whole) { max($0, measure.distance($1.0, $1.1)) })
  }
}
