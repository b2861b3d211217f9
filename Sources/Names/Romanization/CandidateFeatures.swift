/// What speaks for a spelling, as numbers that the ranking weighs.
struct CandidateFeatures {
  /// The numbers, in the order that `RankingWeights.candidate` has.
  var values: [Float]

  /// How many there are for a candidate.
  static let count = 9
  /// How many there are for "none of these".
  static let noneCount = 3

  /// The features of one spelling of a word.
  init(_ spelling: BeamDecoder.Spelling, of word: [UInt8], model: NameModel) {
    let known = Float(model.names.frequency(ofHash: NameHash.value(of: spelling.letters))) / 8
    let pair = Float(model.pairs.frequency(ofHash: NameHash.value(arabic: word, latin: spelling.letters))) / 8
    values = [
      spelling.score,
      model.backward.logProbability(of: spelling.units.lazy.reversed()),
      model.letters.logProbability(of: spelling.letters.lazy.map { UInt16($0) + 1 }),
      known > 0 ? 1 : 0,
      known,
      known > 0 ? Float(spelling.letters.count) : 0,
      Float(spelling.letters.count),
      pair > 0 ? 1 : 0,
      pair,
    ]
  }

  /// The features of "none of these", beside a word's best spelling.
  static func none(of word: [UInt8], best: Float) -> [Float] { [1, Float(word.count), best] }
}

extension NGramTable {
  /// The logarithm of the probability of a whole sequence, its end included.
  func logProbability(of sequence: some Sequence<UInt16>) -> Float {
    var context = start
    var sum: Float = 0
    for symbol in sequence { sum += logProbability(of: symbol, advancing: &context) }
    return sum + logProbability(of: 0, advancing: &context)
  }
}
