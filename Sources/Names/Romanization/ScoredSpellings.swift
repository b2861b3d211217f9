extension NameModel {
  /// How many features a spelling has.
  package static let featureCount = CandidateFeatures.count
  /// How many features "none of these" has.
  package static let noneFeatureCount = CandidateFeatures.noneCount

  /// A word's spellings with their features, before they are ranked: what fitting the weights needs.
  package struct ScoredSpellings: Sendable {
    /// Each spelling's letters and features, by the forward model's probability.
    package var candidates: [(letters: [UInt8], features: [Float])]
    /// The features of "none of these".
    package var none: [Float]
  }

  /// The spellings of a word that the beam finds.
  package func scored(_ word: [UInt8]) -> ScoredSpellings {
    let spellings = BeamDecoder.spellings(of: word, model: self)
    let candidates = spellings.map { ($0.letters, CandidateFeatures($0, of: word, model: self).values) }
    return ScoredSpellings(
      candidates: candidates, none: CandidateFeatures.none(of: word, best: spellings.first?.score ?? 0))
  }
}
