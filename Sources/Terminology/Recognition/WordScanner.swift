internal import Languages

/// Reads the words of a text one after another into a ``WordBuffer``, folding and hashing as it goes.
///
/// A word is a run of letters with their marks; a script change between Latin and another, and the step between letters
/// and digits, end it, so `F-16`, `F16` and `F 16` are the same two words. Every byte is read once.
struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: UnsafePointer<Letter>
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, table: UnsafePointer<Letter>) {
    self.bytes = bytes
    self.table = table
  }

  /// Fills the buffer with the next word; `false` at the end of the text.
  @inline(__always)
  mutating func next(into word: WordBuffer) -> Bool {
    word.joinsPrevious = skipGap()
    guard offset < bytes.count else { return false }
    readWord(into: word)
    return true
  }

  /// Passes over what stands between words; whether a name may run on across it.
  @inline(__always)
  private mutating func skipGap() -> Bool {
    var spaces = 0
    var newlines = 0
    var marks = 0
    var joiners = 0
    while offset < bytes.count {
      let (value, length) = scalar()
      let role = value < Letter.tableLimit ? table[Int(value)].role : Letter(value).role
      switch role {
      case .space: spaces += 1
      case .newline:
        if !(value == 0x0A && offset > 0 && bytes[offset - 1] == 0x0D) { newlines += 1 }
      case .invisible, .dropped: break
      case .mark:
        marks += 1
        if WordScanner.joinsSpaced(value) { joiners += 1 } else if WordScanner.joinsUnspaced(value) { joiners += 16 }
      case .letter, .latin, .ideograph, .digit:
        return newlines <= 1
          && (marks == 0 || (marks == 1 && (joiners == 1 || (joiners == 16 && spaces + newlines == 0))))
      }
      offset += length
    }
    return false
  }

  private mutating func readWord(into word: WordBuffer) {
    var count = 0
    var hash: UInt64 = 0
    var kind = Letter.Role.mark
    word.start = offset
    word.prefixes[0] = 0
    reading: while offset < bytes.count {
      let (value, length) = scalar()
      let letter = value < Letter.tableLimit ? table[Int(value)] : Letter(value)
      switch letter.role {
      case .dropped:
        if (0x0653...0x0655).contains(value), count > 0, count <= WordBuffer.capacity {
          hash = compose(value, onto: word, count: count, hash: hash)
        }
        offset += length
        word.end = offset
        continue
      case .invisible:
        offset += length
        continue
      case .mark:
        guard kind == .digit, WordScanner.joinsDigits(value), offset + length < bytes.count,
          CharacterClass.of(bytes.scalar(at: offset + length).value) == .digit
        else { break reading }
      case .space, .newline: break reading
      case .letter, .latin, .digit:
        if kind == .mark { kind = letter.role } else if kind != letter.role { break reading }
      case .ideograph:
        if kind != .mark { break reading }
        kind = .ideograph
      }
      if value >= 0xFB50, let forms = WordScanner.presentationLetters(value) {
        for form in forms { append(form, to: word, count: &count, hash: &hash) }
      } else {
        append(letter, to: word, count: &count, hash: &hash)
      }
      offset += length
      word.end = offset
      if kind == .ideograph { break }
    }
    word.count = count <= WordBuffer.capacity ? count : 0
    if count <= WordBuffer.capacity { word.offsets[count] = word.end }
  }

  @inline(__always)
  private func append(_ letter: Letter, to word: WordBuffer, count: inout Int, hash: inout UInt64) {
    if count < WordBuffer.capacity {
      word.one[count] = letter.one
      word.two[count] = letter.two
      word.offsets[count] = offset
      hash = hash &* WordBuffer.base &+ UInt64(letter.two)
      word.prefixes[count + 1] = hash
    }
    count += 1
  }

  /// A combining madda or hamza after alif, waw or yaa makes the letter that has it; the last hash follows.
  private func compose(_ mark: UInt32, onto word: WordBuffer, count: Int, hash: UInt64) -> UInt64 {
    guard let composed = Folding.composed(word.one[count - 1], mark) else { return hash }
    word.one[count - 1] = composed
    word.two[count - 1] = Folding.joined(composed)
    word.prefixes[count] = word.prefixes[count - 1] &* WordBuffer.base &+ UInt64(word.two[count - 1])
    return word.prefixes[count]
  }

  @inline(__always)
  private func scalar() -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0, offset + 1 < bytes.count {
      return (UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    let decoded = bytes.scalar(at: offset)
    return (decoded.value, decoded.length)
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

  private static func joinsDigits(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x2C, 0x3A, 0x2F, 0x066B, 0x066C: true
    default: false
    }
  }

  /// The letters of a presentation form (a ligature has several), or `nil` for any other scalar.
  private static func presentationLetters(_ value: UInt32) -> [Letter]? {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    let folded = Folding.folded(String(Character(scalar)), level: .one).unicodeScalars.map { Letter($0.value) }
    return folded.allSatisfy { $0.role == .letter } ? folded : nil
  }
}
