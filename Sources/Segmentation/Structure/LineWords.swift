internal import Languages

/// The words of a line as its evidence is looked up by: keys, in order, with their places.
///
/// Runs of letters, runs of digits, and `©`; a word that changes script is cut there (`DWعربية`), and punctuation
/// parts words and is left out.
struct LineWords {
  struct Word {
    var key: WordKey
    var range: Range<Int>
    var isNumber: Bool
  }

  private(set) var words: [Word] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    words.reserveCapacity(16)
    var script = Script.none
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      let next = offset + scalar.length
      let kind = Script(scalar.value)
      if kind != .mark {
        if kind != script, kind != .none {
          words.append(Word(key: WordKey(), range: offset..<next, isNumber: kind == .digit))
        }
        script = kind
      }
      if script != .none, !words.isEmpty {
        words[words.count - 1].key.combine(scalar.value)
        words[words.count - 1].range = words[words.count - 1].range.lowerBound..<next
      }
      offset = next
    }
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { LineWords($0, 0..<$0.count) }
  }

  var count: Int { words.count }

  /// The key of a phrase: the words' keys combined in order.
  func phrase(_ range: Range<Int>) -> PhraseKey { PhraseKey(words[range].lazy.map(\.key)) }

  /// The key of all the words.
  var phrase: PhraseKey { phrase(0..<words.count) }

  private enum Script {
    case none, mark, digit, arabic, other, sign

    init(_ value: UInt32) {
      if TextMarks.isArabic(value), value != 0x0640 {
        self = .arabic
        return
      }
      switch CharacterClass.of(value) {
      case .letter: self = .other
      case .digit: self = .digit
      case .mark, .invisible: self = .mark
      default: self = value == 0xA9 ? .sign : .none
      }
    }
  }
}

/// A phrase as it is looked up by: the keys of its words, hashed in order.
struct PhraseKey: Hashable {
  private(set) var hash: UInt64 = 0x9ae1_6a3b_2f90_404f

  init(_ words: some Sequence<WordKey>) {
    for word in words { combine(word) }
  }

  mutating func combine(_ word: WordKey) { hash = (hash ^ word.hash) &* 0x9e37_79b9_7f4a_7c15 }
}
