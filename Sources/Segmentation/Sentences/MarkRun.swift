internal import Languages

/// A run of final marks with what closes after them: `.`, `!!`, `؟!`, `…»`, `." `.
struct MarkRun {
  /// Where the first mark begins.
  var start: Int
  /// Behind the last mark, closing quotation mark, bracket or direction control.
  var end: Int
  /// How many full stops stand together; an ellipsis counts as three.
  var stops = 0
  /// How many marks stand behind white space.
  var detached = 0
  /// Whether a question or exclamation mark is in it.
  var isStrong = false
  /// Whether a quotation closes in it.
  var closesQuote = false
  /// Whether a bracket closes in it.
  var closesBracket = false

  /// Whether it is an ellipsis: stops together, or three and more with spaces between (`. . .`).
  var isEllipsis: Bool { !isStrong && (detached == 0 ? stops >= 2 : detached >= 2) }
}

extension SentenceScanner {
  /// Reads the run of marks that begins at `start`.
  ///
  /// Marks may be parted by white space (`؟ !`) where the second ends a word that is not there.
  mutating func run(at start: Int) -> MarkRun {
    var run = MarkRun(start: start, end: start)
    var offset = start
    while offset < end {
      let scalar = bytes.scalar(at: offset)
      let next = offset + scalar.length
      if TextMarks.isStop(scalar.value) {
        run.stops += 1
      } else if scalar.value == 0x2026 {
        run.stops += 3
      } else if TextMarks.isStrong(scalar.value) {
        run.isStrong = true
      } else if TextMarks.isCloser(scalar.value) {
        note(closer: scalar.value, in: &run)
      } else if TextMarks.isStraightQuote(scalar.value) {
        guard closes(quoteAt: offset, next: next) else { break }
        run.closesQuote = true
      } else if scalar.value == 0x5B, let reference = footnoteEnd(from: next) {
        offset = reference
        run.end = reference
        continue
      } else if TextMarks.isSpace(scalar.value) {
        guard let mark = detachedMark(from: offset) else { break }
        offset = mark
        if TextMarks.isStop(bytes.scalar(at: mark).value) { run.detached += 1 }
        continue
      } else if !TextMarks.isInvisible(scalar.value) || TextMarks.isOpeningControl(scalar.value) {
        break
      }
      offset = next
      run.end = next
    }
    return run
  }

  private func note(closer value: UInt32, in run: inout MarkRun) {
    switch value {
    case 0x29, 0x5D, 0x7D, 0xFD3E, 0xFF09: run.closesBracket = true
    default: run.closesQuote = true
    }
  }

  /// Whether a straight quotation mark right behind a mark closes: nothing stands after it, or one is open.
  private mutating func closes(quoteAt offset: Int, next: Int) -> Bool {
    guard next < end else { return true }
    let value = bytes.scalar(at: next).value
    switch CharacterClass.of(value) {
    case .letter, .digit, .mark: return bytes[offset] == 0x22 && isQuoteOpen(at: offset)
    default: return true
    }
  }

  /// The end of a note such as `12]` (its bracket already read); `nil` if it is something else.
  private func footnoteEnd(from start: Int) -> Int? {
    var offset = start
    while offset < end, offset - start < 8 {
      let scalar = bytes.scalar(at: offset)
      if scalar.value == 0x5D { return offset > start ? offset + 1 : nil }
      guard CharacterClass.of(scalar.value) == .digit else { return nil }
      offset += scalar.length
    }
    return nil
  }

  /// The place of a final mark, or a closing quotation mark, parted from the run by white space and belonging to it.
  private mutating func detachedMark(from start: Int) -> Int? {
    var offset = start
    while offset < end, offset - start < 8, TextMarks.isSpace(bytes.scalar(at: offset).value) {
      offset += bytes.scalar(at: offset).length
    }
    guard offset < end else { return nil }
    let scalar = bytes.scalar(at: offset)
    let next = offset + scalar.length
    let isMark = TextMarks.isStop(scalar.value) || TextMarks.isStrong(scalar.value)
    let isClosing =
      TextMarks.isCloser(scalar.value) || (scalar.value == 0x22 && isQuoteOpen(at: offset))
    guard isMark || isClosing else { return nil }
    guard next < end else { return offset }
    let following = bytes.scalar(at: next).value
    switch CharacterClass.of(following) {
    case .letter, .digit, .mark: return nil
    default: return offset
    }
  }

  /// Whether a straight quotation mark before `offset` is still open in this block.
  ///
  /// Each byte is counted once.
  mutating func isQuoteOpen(at offset: Int) -> Bool {
    while quotesCounted < offset {
      if bytes[quotesCounted] == 0x22 { quoteIsOpen.toggle() }
      quotesCounted += 1
    }
    return quoteIsOpen
  }
}
