internal import Languages

/// How far two spellings are from being one name: 0 for the same sounds, 1 for nothing in common.
///
/// The distance grades proposals and decides nothing: what it joins is shown to the person with its score. Names are compared
/// word by word and are as far apart as their farthest words, so that كيم جونغ أون and كيم جونغ إيل stay two people; names cut
/// differently (كوالا لامبور, كوالالمبور) are compared as a whole.
package struct NameDistance: Sendable {
  /// Two spellings in one script at this distance or below are proposed as one name.
  package static let joinThreshold = 0.19
  /// A Latin spelling at this distance or below from an Arabic name is taken for its rendering.
  package static let renderingThreshold = 0.3

  private let sounds = Sounds()
  private let sameScript: SoundDistance
  private let acrossScripts: SoundDistance

  /// The distance with the costs that ship with the program.
  package init() {
    sameScript = SoundDistance(costs: sounds.costs, gaps: SoundDistance.VowelGaps(one: 0.3, other: 0.3))
    acrossScripts = SoundDistance(costs: sounds.costs, gaps: SoundDistance.VowelGaps(one: 0.35, other: 0.12))
  }

  /// The distance between two spellings in Arabic script.
  package func distance(arabic one: String, arabic other: String) -> Double {
    distance(arabicWords(one), arabicWords(other), by: sameScript)
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
