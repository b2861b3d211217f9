/// One word in Arabic script and its Latin spelling, as letters' numbers.
package struct NamePair: Hashable, Sendable {
  /// The Arabic letters (`ArabicLetters`).
  package var arabic: [UInt8]
  /// The Latin letters (`LatinLetters`).
  package var latin: [UInt8]
  /// How often the sources saw it.
  package var count: Int
  /// The source it was read from, by its place in the list of files.
  package var source: Int

  package init(arabic: [UInt8], latin: [UInt8], count: Int, source: Int) {
    self.arabic = arabic
    self.latin = latin
    self.count = count
    self.source = source
  }

  /// Which of 20 parts the pair belongs to, by its Latin letters alone: equal names never stand on both sides of a split.
  package var part: Int { Self.part(of: latin) }

  /// The part that Latin letters belong to.
  package static func part(of latin: [UInt8]) -> Int {
    var sum: UInt64 = 0x1234_5678_9ABC_DEF1
    for letter in latin {
      sum = (sum ^ UInt64(letter)) &* 0x100_0000_01B3
      sum ^= sum >> 31
    }
    return Int((sum >> 17) % 20)
  }
}

extension NamePair {
  /// How much the pair weighs in training.
  var multiplicity: Int { Self.multiplicity(of: count) }

  /// A count, damped, so that the frequent do not drown the rest.
  static func multiplicity(of count: Int) -> Int {
    var multiplicity = 1
    var count = count
    while count > 1, multiplicity < 5 {
      count /= 2
      multiplicity += 1
    }
    return multiplicity
  }
}
