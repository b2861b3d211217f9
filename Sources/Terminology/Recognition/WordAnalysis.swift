/// What a word of a text may be, whatever stands around it: a span of readings in a ``WordAnalyses``.
struct WordAnalysis: BitwiseCopyable {
  /// 0 for a word that was not analysed.
  let packed: UInt64

  /// A word that was not analysed.
  static let unknown = WordAnalysis(packed: 0)

  /// A word of no entry.
  static let none = WordAnalysis(first: 0, count: 0, isFrequent: false, begins: false)

  fileprivate init(first: Int, count: Int, isFrequent: Bool, begins: Bool) {
    packed = UInt64(first) << 32 | UInt64(count) << 3 | (begins ? 4 : 0) | (isFrequent ? 2 : 0) | 1
  }

  /// The analysis that was packed.
  @inline(__always)
  init(packed: UInt64) { self.packed = packed }

  @inline(__always)
  var isKnown: Bool { packed != 0 }

  /// Where its readings begin; a place that can be read even where there are none.
  @inline(__always)
  var first: Int { Int(packed >> 32) }

  /// How many readings it has; 0 where it is of no entry.
  @inline(__always)
  var count: Int { Int(packed >> 3 & 0xFFFF) }

  /// Whether it may be the first word of a form.
  @inline(__always)
  var begins: Bool { packed & 4 != 0 }

  /// Whether it is an ordinary word of the language.
  @inline(__always)
  var isFrequent: Bool { packed & 2 != 0 }
}

/// One reading of a word with what it leads to in the index.
struct AnalyzedReading: BitwiseCopyable {
  var path: ReadingPath
  /// The filter of the words that lead on from the node of the forms that begin with it; 0 for none.
  var children: UInt64 = 0
  var node: Int32 = -1
  var word: Int32
  /// The form that is this word alone, and the one where the word before calls for a place; negative for none.
  var form: Int32 = -1
  var cuedForm: Int32 = -1

  /// Whether a form may begin with it, or be no more.
  var begins: Bool { children != 0 || form >= 0 || cuedForm >= 0 }
}

/// The readings of the words analysed so far, in memory that is used again.
final class WordAnalyses {
  private static let capacity = 32_768

  let readings: UnsafeMutablePointer<AnalyzedReading>
  /// Where the next reading goes; the first place stands for no reading.
  private(set) var end = 1

  init() {
    readings = .allocate(capacity: WordAnalyses.capacity)
    readings.initialize(to: AnalyzedReading(path: .none, word: -1))
  }

  deinit { readings.deallocate() }

  /// Whether the words of a batch, and one more, may not find room.
  var isFull: Bool { end + 2 * WordReadings.capacity * (WordBatch.capacity + 1) > WordAnalyses.capacity }

  func removeAll() { end = 1 }

  /// Forgets the readings from a place on.
  func drop(from place: Int) { end = place }

  /// Adds a reading to those of the word whose analysis is made next.
  func append(_ reading: AnalyzedReading) {
    (readings + end).initialize(to: reading)
    end += 1
  }

  /// The analysis whose readings are those appended since a place.
  func analysis(since start: Int, isFrequent: Bool) -> WordAnalysis {
    let begins = (start..<end).contains { readings[$0].begins }
    return WordAnalysis(first: start, count: end - start, isFrequent: isFrequent, begins: begins)
  }
}
