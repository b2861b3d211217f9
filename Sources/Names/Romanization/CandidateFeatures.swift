/// What speaks for a spelling, as numbers that the ranking weighs.
struct CandidateFeatures {
  /// The numbers, in the order that `RankingWeights.candidate` has.
  var values: [Float]

  /// How many there are for a candidate.
  static let count = 10
  /// How many there are for "none of these".
  static let noneCount = 3

  /// The features of one spelling of a word.
  init(_ spelling: BeamDecoder.Spelling, of word: [UInt8], model: NameModel) {
    // Four bits of how many people have the name, and four of how many places.
    let known = model.names.value(ofHash: NameHash.value(of: spelling.letters))
    let length = Float(spelling.letters.count)
    values = [
      spelling.score,
      model.backward.logProbability(of: spelling.units.lazy.reversed()),
      known >> 4 > 0 ? 1 : 0,
      Float(known >> 4),
      known & 15 > 0 ? 1 : 0,
      Float(known & 15),
      known > 0 ? 1 : 0,
      known > 0 ? length : 0,
      length,
      model.pairs.value(ofHash: NameHash.value(arabic: word, latin: spelling.letters)) > 0 ? 1 : 0,
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
