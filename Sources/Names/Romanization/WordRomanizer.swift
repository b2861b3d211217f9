/// Proposes Latin spellings of one Arabic word, ranked, each with a probability.
struct WordRomanizer: Sendable {
  /// A spelling in lower-case letters' numbers, and how likely it is the one that was meant.
  struct Candidate {
    var letters: [UInt8]
    var confidence: Double
  }

  let model: NameModel

  /// The spellings, best first; what the confidences leave of 1 is the chance that none is right.
  func candidates(for word: [UInt8]) -> [Candidate] {
    let spellings = BeamDecoder.spellings(of: word, model: model)
    guard let best = spellings.first else { return [] }
    var scores: [Double] = []
    for spelling in spellings {
      let features = CandidateFeatures(spelling, of: word, model: model)
      scores.append(Double(dot(features.values, model.weights.candidate)))
    }
    let none = dot(CandidateFeatures.none(of: word, best: best.score), model.weights.none)
    let top = max(scores.max() ?? 0, Double(none))
    let masses = scores.map { exponential($0 - top) }
    let total = masses.reduce(exponential(Double(none) - top), +)
    let candidates = zip(spellings, masses).map { Candidate(letters: $0.letters, confidence: $1 / total) }
    return candidates.sorted { $0.confidence > $1.confidence }
  }

  private func dot(_ values: [Float], _ weights: [Float]) -> Float {
    var sum: Float = 0
    for (value, weight) in zip(values, weights) { sum += value * weight }
    return sum
  }
}
