internal import Languages

/// What stands before a mark: the last word or number, looked at from the mark backwards.
struct BeforeMark {
  enum Kind {
    case nothing, arabic, latin, letter, digits, closer, other
  }

  var kind = Kind.nothing
  /// The word or number.
  var word: Range<Int>
  /// How many letters or digits it has, marks and tatweel aside.
  var length = 0
  /// Whether a stop stands right before the word.
  var followsStop = false
  /// Whether a digit stands right before the word.
  var followsDigit = false
  /// Whether white space parts the word from the mark.
  var isSpaced = false
}

/// What stands after a run of marks.
struct AfterMark {
  enum Kind {
    case nothing, arabic, latinCapital, latinSmall, letter, digits, opener, straightQuote, continuation, other
  }

  var kind = Kind.nothing
  /// Where the next sentence would begin: the first scalar that is not white space.
  var start: Int
  /// Where the visible scalar that `kind` speaks of stands.
  var visible: Int
  /// Whether white space parts the run from it.
  var isSpaced: Bool
}

extension SentenceScanner {
  /// How far back a word is looked at.
  private static let reach = 96

  /// What stands before the mark at `mark`.
  func before(_ mark: Int) -> BeforeMark {
    let lowest = max(sentenceStart, mark - Self.reach)
    var offset = mark
    var result = BeforeMark(word: mark..<mark)
    while offset > lowest {
      let scalar = bytes.scalar(before: offset)
      if TextMarks.isSpace(scalar.value) {
        result.isSpaced = true
      } else if !TextMarks.isInvisible(scalar.value) {
        break
      }
      offset -= scalar.length
    }
    guard offset > lowest else { return result }
    let last = bytes.scalar(before: offset).value
    result.kind = kind(ofLast: last, before: offset)
    switch result.kind {
    case .arabic, .latin, .letter: readWord(endingAt: offset, lowest: lowest, digits: false, into: &result)
    case .digits: readWord(endingAt: offset, lowest: lowest, digits: true, into: &result)
    default: break
    }
    return result
  }

  private func kind(ofLast value: UInt32, before offset: Int) -> BeforeMark.Kind {
    if TextMarks.isArabic(value) { return .arabic }
    switch CharacterClass.of(value) {
    case .letter: return value < 0x250 ? .latin : .letter
    case .mark: return value < 0x250 ? .latin : .arabic
    case .digit: return .digits
    default: return TextMarks.isCloser(value) || TextMarks.isStraightQuote(value) ? .closer : .other
    }
  }

  private func readWord(endingAt end: Int, lowest: Int, digits: Bool, into result: inout BeforeMark) {
    var offset = end
    while offset > lowest {
      let scalar = bytes.scalar(before: offset)
      let kind = CharacterClass.of(scalar.value)
      if digits ? kind == .digit : kind == .letter {
        result.length += 1
      } else if kind != .mark, kind != .invisible {
        result.followsStop = scalar.value == 0x2E
        result.followsDigit = kind == .digit
        break
      }
      offset -= scalar.length
    }
    result.word = offset..<end
  }

  /// What stands after the run that ends at `start`.
  func after(_ start: Int) -> AfterMark {
    var offset = start
    while offset < end, TextMarks.isSpace(bytes.scalar(at: offset).value) { offset += bytes.scalar(at: offset).length }
    var result = AfterMark(start: offset, visible: offset, isSpaced: offset > start)
    while offset < end {
      let scalar = bytes.scalar(at: offset)
      guard TextMarks.isInvisible(scalar.value) || TextMarks.isSpace(scalar.value) else { break }
      offset += scalar.length
    }
    result.visible = offset
    guard offset < end else { return result }
    result.kind = kind(ofNext: bytes.scalar(at: offset).value)
    return result
  }

  private func kind(ofNext value: UInt32) -> AfterMark.Kind {
    if TextMarks.isArabic(value) { return .arabic }
    switch value {
    case 0x41...0x5A: return .latinCapital
    case 0x61...0x7A: return .latinSmall
    default: break
    }
    switch CharacterClass.of(value) {
    case .letter: return Unicode.Scalar(value)?.properties.isLowercase == true ? .latinSmall : .letter
    case .digit: return .digits
    default: break
    }
    if TextMarks.isOpener(value) { return .opener }
    if TextMarks.isStraightQuote(value) { return .straightQuote }
    return TextMarks.isContinuation(value) ? .continuation : .other
  }

  /// The word that begins at `start`: letters with the marks on them.
  func word(at start: Int) -> Range<Int> {
    var offset = start
    while offset < end, offset - start < Self.reach {
      let scalar = bytes.scalar(at: offset)
      switch CharacterClass.of(scalar.value) {
      case .letter, .mark, .invisible: offset += scalar.length
      default: return start..<offset
      }
    }
    return start..<offset
  }

  /// How many letters a word has.
  func letters(in word: Range<Int>) -> Int {
    var count = 0
    var offset = word.lowerBound
    while offset < word.upperBound {
      let scalar = bytes.scalar(at: offset)
      if CharacterClass.of(scalar.value) == .letter { count += 1 }
      offset += scalar.length
    }
    return count
  }
}
