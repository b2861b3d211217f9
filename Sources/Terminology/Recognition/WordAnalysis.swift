/// What a word of a text may be, whatever stands around it: a span of readings in a ``WordAnalyses``.
struct WordAnalysis: BitwiseCopyable {
  /// Where its readings begin; of two words written as one, the place of the pair.
  var first: Int32 = 0
  /// How many readings it has; 0 where it is of no entry.
  var count: UInt8 = 0
  /// Whether it is an ordinary word of the language.
  var isFrequent = false
  /// Whether it is two words written as one.
  var isPair = false

  /// A word of no entry.
  static let none = WordAnalysis()
}

/// One reading of a word with what it leads to in the index.
struct AnalyzedReading: BitwiseCopyable {
  var word: Int32
  var path: ReadingPath
  /// Whether it may be a later word of a form.
  var isContinuation: Bool
  /// The node of the forms that begin with it, and the filter of the words that lead on from there.
  var node: Int32 = -1
  var children: UInt64 = 0
  /// The form that is this word alone, and the one where the word before calls for a place; negative for none.
  var form: Int32 = -1
  var cuedForm: Int32 = -1
}

/// The readings of the words analysed so far, in memory that is used again.
final class WordAnalyses {
  /// Two words written as one, and where the second begins, in bytes from the start of the first.
  struct Pair: BitwiseCopyable {
    var first: WordAnalysis
    var second: WordAnalysis
    var boundary: Int
  }

  private static let capacity = 32_768
  private static let pairCapacity = 4_096

  let readings: UnsafeMutablePointer<AnalyzedReading>
  let pairs: UnsafeMutablePointer<Pair>
  private(set) var count = 0
  private var pairCount = 0

  init() {
    readings = .allocate(capacity: WordAnalyses.capacity)
    pairs = .allocate(capacity: WordAnalyses.pairCapacity)
  }

  deinit {
    readings.deallocate()
    pairs.deallocate()
  }

  /// Whether another word may not find room.
  var isFull: Bool {
    count + 2 * WordReadings.capacity > WordAnalyses.capacity || pairCount == WordAnalyses.pairCapacity
  }

  func removeAll() {
    count = 0
    pairCount = 0
  }

  /// Adds a reading to those of the word whose analysis is made next.
  func append(_ reading: AnalyzedReading) {
    (readings + count).initialize(to: reading)
    count += 1
  }

  /// The analysis whose readings are those appended since there were `start`.
  func analysis(since start: Int, isFrequent: Bool) -> WordAnalysis {
    WordAnalysis(first: Int32(start), count: UInt8(count - start), isFrequent: isFrequent)
  }

  /// The analysis of two words written as one.
  func append(_ pair: Pair) -> WordAnalysis {
    (pairs + pairCount).initialize(to: pair)
    pairCount += 1
    return WordAnalysis(first: Int32(pairCount - 1), count: 1, isPair: true)
  }
}
