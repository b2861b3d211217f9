/// A text on its way to values: its words, what each says, and which are taken.
struct ValueText {
  let words: NormalizedWords
  let vocabulary: ValueVocabulary
  /// What each word says, by its index.
  let readings: [ValueWord?]
  /// The indices of the words that have to do with numbers or dates at all: most words have not.
  private let starts: [Int]
  /// Which words belong to a value already.
  private var isTaken: [Bool]

  init(_ words: NormalizedWords, vocabulary: ValueVocabulary) {
    self.words = words
    self.vocabulary = vocabulary
    let readings = words.words.map { word in
      word.kind == .word ? ValueText.reading(word, in: words, vocabulary) : nil
    }
    self.readings = readings
    starts = words.words.indices.filter { readings[$0] != nil || ValueText.hasDigit(words.words[$0], in: words) }
    isTaken = Array(repeating: false, count: words.words.count)
  }

  private static func reading(
    _ word: NormalizedWords.Word, in words: NormalizedWords, _ vocabulary: ValueVocabulary
  ) -> ValueWord? {
    if let listed = vocabulary.words.entry(for: word, in: words) {
      return listed.isHundred && !ArabicHundred.isWritten(word, in: words) ? nil : listed
    }
    guard vocabulary.grammar == .arabic, ArabicDual.isFeminineDual(words.form(word)) else { return nil }
    return ValueWord(kind: .dual, value: 2)
  }

  /// What the word at an index says; nothing outside the text or where a value already took it.
  func reading(_ index: Int) -> ValueWord? {
    readings.indices.contains(index) && !isTaken[index] ? readings[index] : nil
  }

  /// Whether a word is a number, or a word of Latin letters with one inside.
  private static func hasDigit(_ word: NormalizedWords.Word, in words: NormalizedWords) -> Bool {
    word.kind == .number
      || word.kind == .word && word.first < 0x250 && words.forms[word.form].contains { (0x30...0x39).contains($0) }
  }

  /// The values that begin at free words, in order; the words of each are then taken.
  ///
  /// - Parameter value: the value that begins at an index, if one does, and the index after its last word.
  mutating func take<Value>(_ value: (Int, ValueText) -> (Value, end: Int)?) -> [Value] {
    var values: [Value] = []
    for start in starts where !isTaken[start] {
      guard let (found, end) = value(start, self) else { continue }
      values.append(found)
      for index in start..<end where isTaken.indices.contains(index) { isTaken[index] = true }
    }
    return values
  }

  /// The word at an index, if there is one.
  func word(_ index: Int) -> NormalizedWords.Word? { words.word(at: index) }

  /// The normalised form of the word at an index; empty outside the text.
  func form(_ index: Int) -> ArraySlice<UInt8> { word(index).map { words.form($0) } ?? [] }

  /// Whether the mark at an index is a given scalar.
  func isMark(_ index: Int, _ values: UInt32...) -> Bool {
    guard let word = word(index), word.kind == .punctuation else { return false }
    return values.contains(word.first)
  }

  /// Whether no space stands between a word and the next.
  func isJoined(_ index: Int, to next: Int) -> Bool {
    guard let left = word(index), let right = word(next) else { return false }
    return left.range.upperBound == right.range.lowerBound
  }

  /// Whether the word at an index begins with a capital.
  func isCapital(_ index: Int) -> Bool {
    guard let first = word(index)?.first else { return false }
    return (0x41...0x5A).contains(first)
  }

  /// The number written in digits at an index, if it is a plain one.
  func digits(_ index: Int) -> DigitNumber? {
    guard let word = word(index), word.kind == .number, !isTaken[index] else { return nil }
    return DigitNumber(words.form(word))
  }

  /// A whole number without separators, of at most `digits` digits.
  func whole(_ index: Int, digits: Int) -> Int? {
    guard let word = word(index), word.kind == .number, !isTaken[index], word.form.count <= digits else { return nil }
    return Int(String(decoding: words.form(word), as: UTF8.self))
  }

  /// From the start of one word to the end of another.
  func range(_ first: Int, through last: Int) -> Range<Int> {
    guard let start = word(first)?.range.lowerBound, let end = word(last)?.range.upperBound, start <= end else {
      return 0..<0
    }
    return start..<end
  }
}
