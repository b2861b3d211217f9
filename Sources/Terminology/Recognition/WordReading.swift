/// One way to read a word of a text as a word of an entry.
struct WordReading: BitwiseCopyable {
  /// The number of the word in the index.
  var word: Int32
  /// The prefix and the suffix taken off, as numbers in ``CompiledClitics``; negative for none.
  var prefix: Int16 = -1
  var suffix: Int16 = -1
  /// What it asks the form to permit.
  var uses: Inflection = []
  /// Whether it is equal after level-2 folding only.
  var isFolded = false
  /// Whether the spelling differs as writers seldom let it: ة for ه, or آ for another alif.
  var isUnlikely = false
  /// How far it is from the listed form; 0 is the form itself.
  var cost: UInt16 = 0

  /// Whether the word is written as the entry lists it.
  var isExact: Bool { prefix < 0 && suffix < 0 && !isFolded }
}

/// The readings of one word, in memory that its ``WordBuffer`` owns; more than ``capacity`` are not kept.
struct WordReadings: Sequence {
  /// Real words have one or two readings.
  static let capacity = 64

  private let base: UnsafeMutablePointer<WordReading>
  private(set) var count = 0

  init(_ base: UnsafeMutablePointer<WordReading>) { self.base = base }

  @inline(__always)
  var isEmpty: Bool { count == 0 }

  @inline(__always)
  mutating func append(_ reading: WordReading) {
    guard count < WordReadings.capacity else { return }
    (base + count).initialize(to: reading)
    count += 1
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  func makeIterator() -> UnsafeBufferPointer<WordReading>.Iterator {
    UnsafeBufferPointer(start: base, count: count).makeIterator()
  }
}
