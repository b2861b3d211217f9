/// A form found at a span, before the choice among overlapping ones.
struct Candidate: BitwiseCopyable {
  /// The span in the text, in UTF-8 offsets.
  var start: Int
  var end: Int
  /// How the words were read.
  var path: ReadingPath
  /// The form in the index.
  var form: Int32
  /// How many words it covers.
  var words: Int32
}

/// The readings of the words of a candidate, summed up in eight bytes.
///
/// From the lowest bits: the cost, what the form must permit, the two flags, and the numbers of suffix and prefix plus one.
struct ReadingPath: BitwiseCopyable {
  private let packed: UInt64

  private static let folded: UInt64 = 1 << 32
  private static let unlikely: UInt64 = 1 << 33
  private static let suffixes: UInt64 = 0xFF << 34
  /// Everything but the cost.
  private static let marks: UInt64 = ~0xFFFF

  /// The path of no word.
  static let none = ReadingPath(packed: 0)

  private init(packed: UInt64) { self.packed = packed }

  /// A path of one word.
  init(_ reading: WordReading) {
    packed =
      UInt64(reading.cost) | UInt64(reading.uses.rawValue) << 16 | (reading.isFolded ? ReadingPath.folded : 0)
      | (reading.isUnlikely ? ReadingPath.unlikely : 0) | UInt64(reading.suffix + 1) << 34
      | UInt64(reading.prefix + 1) << 42
  }

  /// The prefix of the first word and the suffix last taken off, as numbers in ``CompiledClitics``; negative for none.
  var prefix: Int { Int(packed >> 42) - 1 }
  var suffix: Int { Int((packed & ReadingPath.suffixes) >> 34) - 1 }
  /// What they ask the form to permit.
  @inline(__always)
  var uses: Inflection { Inflection(rawValue: UInt16(truncatingIfNeeded: packed >> 16)) }
  var isFolded: Bool { packed & ReadingPath.folded != 0 }
  var isUnlikely: Bool { packed & ReadingPath.unlikely != 0 }
  /// How far from the listed form; 0 is the form itself.
  var cost: Int { Int(packed & 0xFFFF) }

  /// Whether a reading so taken may be a later word of a form: only the first word takes proclitics, the others at most
  /// an article.
  @inline(__always)
  var isContinuation: Bool { packed >> 42 == 0 || uses.contains(.article) }

  /// The path with the reading of the next word, whose prefix does not count.
  @inline(__always)
  func appending(_ next: ReadingPath) -> ReadingPath {
    let own = next.packed & ReadingPath.suffixes == 0 ? packed : packed & ~ReadingPath.suffixes
    let cost = min(0xFFFF, packed & 0xFFFF &+ next.packed & 0xFFFF)
    return ReadingPath(packed: (own | next.packed & (1 << 42 &- 1)) & ReadingPath.marks | cost)
  }
}
