/// The letters of a key with their numbers, in 64 bits: so many bits for each class of letters, of which as many are set as
/// the key has letters of it.
///
/// Adding or removing a letter changes one bit at most and replacing one changes two, so two bags tell in one step that two
/// keys must be more edits apart than wanted.
enum LetterBag {
  /// The bag of a key (``LookupKey``).
  static func bag(of key: some Sequence<UInt8>) -> UInt64 {
    var bag: UInt64 = 0
    for letter in key {
      let bits = bits[Int(letter)]
      // The lowest bit of the class that is not set yet, if there is one.
      bag |= bits & ~bag & (0 &- (bits & ~bag))
    }
    return bag
  }

  /// The bits of each letter's class; rare letters and those of other scripts share one.
  private static let bits: [UInt64] = {
    var bits: [UInt64] = Array(repeating: 0b11 << 62, count: 256)
    var next = 0
    for (letters, width) in classes {
      for letter in letters { bits[Int(letter)] = ((1 << UInt64(width)) - 1) << UInt64(next) }
      next += width
    }
    return bits
  }()

  /// Classes of letters, an Arabic and a Latin one in each, with how many are told apart; 62 bits in all.
  private static let classes: [(letters: [UInt8], width: Int)] = {
    let frequent = zip("ALNRIOSTEM".utf8, arabic("السينروتمه")).map { ([$0, $1], 3) }
    let others = zip("DHUCKGBPVYFJWZ".utf8, arabic("بدكفقعحجشزخغصط")).map { ([$0, $1], 2) }
    return [([0], 2)] + frequent + others + [(Array("0123456789".utf8), 2)]
  }()

  private static func arabic(_ letters: String) -> [UInt8] { letters.unicodeScalars.map { UInt8($0.value - 0x0620) } }
}
