/// A text cut into words once, each with the form in which words are compared.
///
/// The form is folded to level 2, in lower case, with ASCII digits and separators (`١٢٫٥` is `12.5`) and a straight
/// apostrophe. Forms stand end to end in one buffer, so comparing two words allocates nothing.
package struct NormalizedWords: Sendable {
  /// A word, number or mark, where it stands and where its form does.
  package struct Word: Hashable, Sendable {
    /// What it is.
    package var kind: Token.Kind
    /// Where it stands in the text, in UTF-8 offsets.
    package var range: Range<Int>
    /// Where its form stands in `forms`.
    package var form: Range<Int>
    /// The form's hash; equal forms have equal hashes.
    package var hash: UInt64
    /// The first scalar of the word as it was written.
    package var first: UInt32
  }

  /// The text as it was given.
  package let text: String
  /// The text's bytes.
  package let bytes: [UInt8]
  /// The words, in order.
  package private(set) var words: [Word]
  /// The forms, end to end.
  package private(set) var forms: [UInt8]

  /// Cuts a text and normalises its words.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    words = []
    forms = []
    forms.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      let tokens = WordTokenizer.tokens(of: buffer)
      words.reserveCapacity(tokens.count)
      for token in tokens { append(token, of: buffer) }
    }
  }

  private mutating func append(_ token: Token, of buffer: UnsafeBufferPointer<UInt8>) {
    let start = forms.count
    let written = UnsafeBufferPointer(rebasing: buffer[token.range])
    if !appendPlain(written) {
      forms.removeSubrange(start...)
      Folding.forEachFolded(written, level: .two) { value, _ in
        let plain = NormalizedWords.plain(value)
        if plain < 0x80 { forms.append(UInt8(plain)) } else { forms.append(scalar: plain) }
      }
    }
    words.append(
      Word(
        kind: token.kind, range: token.range, form: start..<forms.count,
        hash: forms[start...].wordHash, first: buffer.scalar(at: token.range.lowerBound).value))
  }

  /// Appends the form of ASCII and bare Arabic letters, which most words consist of; false where anything else stands
  /// among them, and what was appended is of no use.
  private mutating func appendPlain(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset < written.count {
      let byte = written[offset]
      if byte < 0x80 {
        forms.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
        offset += 1
        continue
      }
      let scalar = written.scalar(at: offset)
      guard (0x0621...0x063A).contains(scalar.value) || (0x0641...0x064A).contains(scalar.value) else { return false }
      let letter = Folding.joined(scalar.value)
      forms.append(UInt8(0xC0 | letter >> 6))
      forms.append(UInt8(0x80 | letter & 0x3F))
      offset += scalar.length
    }
    return true
  }

  /// The word at an index, if there is one.
  package func word(at index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// The form of a word.
  package func form(_ word: Word) -> ArraySlice<UInt8> { forms[word.form] }

  /// The word as it is written.
  package func written(_ word: Word) -> String { text.slice(word.range) }

  /// The form in which a word of a list is compared.
  package static func normalized(_ word: String) -> [UInt8] {
    var form: [UInt8] = []
    var word = word
    word.withUTF8 { bytes in
      Folding.forEachFolded(bytes, level: .two) { value, _ in form.append(scalar: plain(value)) }
    }
    return form
  }

  /// Lower case, ASCII digits and separators, a straight apostrophe.
  private static func plain(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0..<0x80: value
    case 0x0660...0x0669: value - 0x0660 + 0x30
    case 0x06F0...0x06F9: value - 0x06F0 + 0x30
    case 0x066B: 0x2E
    case 0x066C: 0x2C
    case 0x2019: 0x27
    case 0x00C0...0x024F: Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    default: value
    }
  }
}

extension Collection<UInt8> {
  /// A hash of a word's bytes, the same in every run (FNV-1a, 64 bits).
  package var wordHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
