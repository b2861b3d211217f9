internal import Languages

/// Reads the words of a text one after another into a ``WordBuffer``, folding and hashing as it goes.
///
/// A word is a run of letters with their marks; a script change between Latin and another, and the step between letters
/// and digits, end it, so `F-16`, `F16` and `F 16` are the same two words. Every byte is read once. The pointer must stay
/// good while the scanner is used.
struct WordScanner {
  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private let table: UnsafePointer<Letter>
  /// Where it is.
  var offset = 0

  init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
    table = Letter.table.base
  }

  /// Fills the buffer with the next word; `nil` at the end of the text.
  mutating func next(into word: WordBuffer.View) -> ScannedWord? {
    guard let joins = skipGap() else { return nil }
    return readWord(into: word, joins: joins)
  }

  /// Passes over what stands between words: whether a name may run on across it, or `nil` at the end of the text.
  @inline(__always)
  mutating func skipGap() -> Bool? {
    if offset &+ 2 < count, bytes[offset] == 0x20, plainLetter(at: offset &+ 1) != nil {
      offset &+= 1
      return true
    }
    let joins = skipLongGap()
    return offset < count ? joins : nil
  }

  private mutating func skipLongGap() -> Bool {
    var spaces = 0
    var newlines = 0
    var marks = 0
    var joiners = 0
    while offset < count {
      let (letter, value, length) = letter(at: offset)
      switch letter.role {
      case .space: spaces += 1
      case .newline:
        if !(value == 0x0A && offset > 0 && bytes[offset - 1] == 0x0D) { newlines += 1 }
      case .invisible, .dropped: break
      case .mark:
        marks += 1
        if WordScanner.joinsSpaced(value) { joiners += 1 } else if WordScanner.joinsUnspaced(value) { joiners += 16 }
      case .letter, .latin, .ideograph, .digit:
        guard newlines <= 1, marks <= 1 else { return false }
        return marks == 0 || joiners == 1 || (joiners == 16 && spaces + newlines == 0)
      }
      offset += length
    }
    return false
  }

  /// Fills the buffer with the word that begins here.
  mutating func readWord(into word: WordBuffer.View, joins: Bool) -> ScannedWord {
    var filling = Filling(start: offset)
    word.prefixes[0] = 0
    var kind = Letter.Role.mark
    if readPlainLetters(into: word, &filling) {
      if offset < count, bytes[offset] == 0x20 { return finish(filling, word, joins: joins) }
      kind = .letter
    }
    readRest(into: word, &filling, kind: kind)
    return finish(filling, word, joins: joins)
  }

  private func finish(_ filling: Filling, _ word: WordBuffer.View, joins: Bool) -> ScannedWord {
    let fits = filling.count <= WordBuffer.capacity
    if fits { word.offsets[filling.count] = UInt32(truncatingIfNeeded: filling.end &- filling.start) }
    return ScannedWord(
      start: filling.start, end: filling.end, count: fits ? filling.count : 0, joinsPrevious: joins)
  }

  /// Reads the two-byte letters of spaced scripts at the start of a word: nearly every word of Arabic is no more.
  @inline(__always)
  private mutating func readPlainLetters(into word: WordBuffer.View, _ filling: inout Filling) -> Bool {
    var place = offset
    var taken = 0
    var hash: UInt64 = 0
    while taken < WordBuffer.capacity, let letter = plainLetter(at: place) {
      word.letters[taken] = letter.packed
      word.offsets[taken] = UInt32(truncatingIfNeeded: place &- offset)
      hash = hash &* WordBuffer.base &+ UInt64(letter.two)
      taken &+= 1
      word.prefixes[taken] = hash
      place &+= 2
    }
    guard taken > 0 else { return false }
    offset = place
    filling.end = place
    filling.count = taken
    filling.hash = hash
    return true
  }

  /// The letter at an offset where it has two bytes and is plain, so that its packed form is that of a word's letters.
  @inline(__always)
  private func plainLetter(at place: Int) -> Letter? {
    guard place &+ 1 < count, bytes[place] & 0xE0 == 0xC0 else { return nil }
    let letter = table[Int(bytes[place] & 0x1F) << 6 | Int(bytes[place &+ 1] & 0x3F)]
    return letter.isPlain ? letter : nil
  }

  private mutating func readRest(into word: WordBuffer.View, _ filling: inout Filling, kind: Letter.Role) {
    var kind = kind
    reading: while offset < count {
      let (letter, value, length) = letter(at: offset)
      if !letter.isPlain || (kind != .letter && kind != .mark) || value >= 0xFB50 {
        guard takesUnusual(letter, value, length, kind: &kind, &filling, word) else { break reading }
        if kind == .ideograph { break reading }
        continue
      }
      kind = .letter
      filling.append(letter, at: offset, to: word)
      offset += length
      filling.end = offset
    }
  }

  /// A word while it is read.
  private struct Filling {
    var start: Int
    var end: Int
    var count = 0
    var hash: UInt64 = 0

    init(start: Int) {
      self.start = start
      end = start
    }

    @inline(__always)
    mutating func append(_ letter: Letter, at offset: Int, to word: WordBuffer.View) {
      if count < WordBuffer.capacity {
        word.set(count, one: letter.one, two: letter.two)
        word.offsets[count] = UInt32(truncatingIfNeeded: offset - start)
        hash = hash &* WordBuffer.base &+ UInt64(letter.two)
        word.prefixes[count + 1] = hash
      }
      count += 1
    }

    /// A combining madda or hamza after alif, waw or yaa makes the letter that has it; the last hash follows.
    mutating func compose(_ mark: UInt32, onto word: WordBuffer.View) {
      guard (0x0653...0x0655).contains(mark), count > 0, count <= WordBuffer.capacity,
        let composed = Folding.composed(word.one(count - 1), mark)
      else { return }
      word.set(count - 1, one: composed, two: Folding.joined(composed))
      hash = word.prefixes[count - 1] &* WordBuffer.base &+ UInt64(Folding.joined(composed))
      word.prefixes[count] = hash
    }
  }

  /// Takes a scalar that is no letter of a spaced script in a word of the same; `false` where it ends the word.
  private mutating func takesUnusual(
    _ letter: Letter, _ value: UInt32, _ length: Int, kind: inout Letter.Role, _ filling: inout Filling,
    _ word: WordBuffer.View
  ) -> Bool {
    switch letter.role {
    case .dropped: filling.compose(value, onto: word)
    case .invisible:
      offset += length
      return true
    case .space, .newline: return false
    case .mark:
      guard kind == .digit, WordScanner.joinsDigits(value), offset + length < count,
        self.letter(at: offset + length).letter.role == .digit
      else { return false }
      filling.append(letter, at: offset, to: word)
    case .letter, .latin, .digit, .ideograph:
      guard kind == .mark || (kind == letter.role && kind != .ideograph) else { return false }
      kind = letter.role
      let forms = value >= 0xFB50 ? WordScanner.presentationLetters(value) : nil
      for form in forms ?? [letter] { filling.append(form, at: offset, to: word) }
    }
    offset += length
    filling.end = offset
    return true
  }

  /// The letter at an offset, its scalar and how many bytes it has.
  @inline(__always)
  private func letter(at offset: Int) -> (letter: Letter, value: UInt32, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (table[Int(first)], UInt32(first), 1) }
    if first < 0xE0, offset + 1 < count {
      let value = UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
      return (table[Int(value)], value, 2)
    }
    return longLetter(at: offset)
  }

  private func longLetter(at offset: Int) -> (letter: Letter, value: UInt32, length: Int) {
    let decoded = UnsafeBufferPointer(start: bytes, count: count).scalar(at: offset)
    return (Letter(decoded.value), decoded.value, decoded.length)
  }

  /// Hyphens, dashes, a slash or a middle dot, with or without spaces around.
  private static func joinsSpaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x2D, 0x2F, 0xB7, 0x2010...0x2015, 0x2212: true
    default: false
    }
  }

  /// A full stop or an apostrophe, where no space is beside it (`أ.ف.ب`, `O'Neill`).
  private static func joinsUnspaced(_ value: UInt32) -> Bool { value == 0x2E || value == 0x27 || value == 0x2019 }

  /// A mark inside a number, where a digit follows it.
  static func joinsDigits(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x2C, 0x3A, 0x2F, 0x066B, 0x066C: true
    default: false
    }
  }

  /// The letters of a presentation form (a ligature has several), or `nil` for any other scalar.
  private static func presentationLetters(_ value: UInt32) -> [Letter]? {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    let folded = Folding.folded(String(Character(scalar)), level: .one).unicodeScalars.map { Letter($0.value) }
    return !folded.isEmpty && folded.allSatisfy { $0.role == .letter } ? folded : nil
  }
}
