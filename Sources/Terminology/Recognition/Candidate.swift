/// A form found at a span, before the choice among overlapping ones.
struct Candidate: BitwiseCopyable {
  /// The span in the text, in UTF-8 offsets.
  var start: Int
  var end: Int
  /// How many words it covers.
  var words: Int
  /// The form in the index.
  var form: Int32
  /// How the words were read.
  var path: ReadingPath
}

/// The readings of the words of a candidate, summed up.
struct ReadingPath: BitwiseCopyable {
  /// The prefix of the first word and the suffix last taken off; negative for none.
  var prefix: Int16
  var suffix: Int16
  var uses: Inflection
  var isFolded: Bool
  var isUnlikely: Bool
  /// How far from the listed form; 0 is the form itself.
  var cost: UInt16

  /// The path of no word.
  static let none = ReadingPath(WordReading(word: -1))

  /// A path of one word.
  init(_ reading: WordReading) {
    prefix = reading.prefix
    suffix = reading.suffix
    uses = reading.uses
    isFolded = reading.isFolded
    isUnlikely = reading.isUnlikely
    cost = reading.cost
  }

  /// Adds the reading of the next word.
  @inline(__always)
  mutating func append(_ next: ReadingPath) {
    uses.formUnion(next.uses)
    isFolded = isFolded || next.isFolded
    isUnlikely = isUnlikely || next.isUnlikely
    cost &+= next.cost
    if next.suffix >= 0 { suffix = next.suffix }
  }
}
