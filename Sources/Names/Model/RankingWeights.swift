/// The weights that rank a word's candidates, and the one that says "none of these".
struct RankingWeights: Hashable, Sendable {
  /// A weight for each feature of a candidate, in the order of `CandidateFeatures`.
  var candidate: [Float]
  /// The score of "none of these": a constant, and weights for the length of the word and the best candidate's score.
  var none: [Float]

  init(candidate: [Float], none: [Float]) {
    self.candidate = candidate
    self.none = none
  }

  /// Reads the weights.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    var reader = SectionReader(bytes: bytes, range: section)
    func floats(_ expected: Int) -> [Float]? {
      guard reader.number() == expected else { return nil }
      var values: [Float] = []
      for _ in 0..<expected {
        guard let value = reader.float(), value.isFinite else { return nil }
        values.append(value)
      }
      return values
    }
    guard let candidate = floats(CandidateFeatures.count), let none = floats(CandidateFeatures.noneCount) else {
      return nil
    }
    self.init(candidate: candidate, none: none)
  }
}
