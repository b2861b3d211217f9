/// A text cut into words once, each with the form in which words are compared.
///
/// The form is folded to level 2, in lower case, with ASCII digits and separators (`١٢٫٥` is `12.5`) and a straight
/// apostrophe. Forms stand in one buffer, so comparing two words allocates nothing.
@usableFromInline
package struct NormalizedWords: Sendable {
  /// A word, number or mark, where it stands and where its form does.
  @usableFromInline
  package struct Word: Hashable, Sendable {
    /// What it is.
    package var kind: Token.Kind
    /// Where it stands in the text, in UTF-8 offsets.
    package var range: Range<Int>
    /// Where its form stands in `forms`.
    @usableFromInline package var form: Range<Int>
    /// The form's hash; equal forms have equal hashes.
    @usableFromInline package var hash: UInt64
    /// The first scalar of the word as it was written.
    package var first: UInt32
  }

  /// The text as it was given.
  package let text: String
  /// The text's bytes.
  package let bytes: [UInt8]
  /// The words, in order.
  package let words: [Word]
  /// The text with its plain words in their form, and behind it the forms of the other words.
  @usableFromInline package let forms: [UInt8]

  /// Cuts a text and normalises its words.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package init(_ text: String) {
    self.text = text
    let bytes = Array(text.utf8)
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 6)
    var forms = bytes
    var others: [UInt8] = []
    bytes.withUnsafeBufferPointer { bytes in
      forms.withUnsafeMutableBufferPointer { forms in
        WordTokenizer.forEachToken(of: bytes) { token in
          let form = NormalizedWords.form(of: token, in: bytes, folding: forms, &others)
          words.append(
            Word(
              kind: token.kind, range: token.range, form: form.range, hash: form.hash,
              first: bytes.scalar(at: token.range.lowerBound).value))
        }
      }
    }
    forms += others
    self.bytes = bytes
    self.words = words
    self.forms = forms
  }

  /// Folds a token where it stands or, where its form has other scalars, appends its form to those that follow the text.
  private static func form(
    of token: Token, in bytes: UnsafeBufferPointer<UInt8>, folding forms: UnsafeMutableBufferPointer<UInt8>,
    _ others: inout [UInt8]
  ) -> (range: Range<Int>, hash: UInt64) {
    if let hash = foldPlain(forms, in: token.range) { return (token.range, hash) }
    let start = others.count
    others.append(formOf: UnsafeBufferPointer(rebasing: bytes[token.range]))
    return (bytes.count + start..<bytes.count + others.count, others[start...].wordHash)
  }

  /// Folds ASCII and bare Arabic letters in their place, which most words consist of, and gives the hash of the form.
  ///
  /// Where anything else stands among them there is none, and what was folded is of no use.
  private static func foldPlain(_ forms: UnsafeMutableBufferPointer<UInt8>, in range: Range<Int>) -> UInt64? {
    var hash = WordHash()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = forms[offset]
      if byte < 0x80 {
        if (0x41...0x5A).contains(byte) { forms[offset] = byte + 0x20 }
        hash.combine(forms[offset])
        offset += 1
        continue
      }
      let scalar = UnsafeBufferPointer(forms).scalar(at: offset)
      guard (0x0621...0x063A).contains(scalar.value) || (0x0641...0x064A).contains(scalar.value) else { return nil }
      let letter = Folding.joined(scalar.value)
      forms[offset] = UInt8(0xC0 | letter >> 6)
      forms[offset + 1] = UInt8(0x80 | letter & 0x3F)
      hash.combine(forms[offset])
      hash.combine(forms[offset + 1])
      offset += 2
    }
    return hash.value
  }

  /// The word at an index, if there is one.
  package func word(at index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// The form of a word.
  @inlinable
  package func form(_ word: Word) -> ArraySlice<UInt8> { forms[word.form] }

  /// The word as it is written.
  package func written(_ word: Word) -> String { text.slice(word.range) }

  /// The form in which a word of a list is compared.
  package static func normalized(_ word: String) -> [UInt8] {
    var form: [UInt8] = []
    var word = word
    word.withUTF8 { form.append(formOf: $0) }
    return form
  }

  /// Lower case, ASCII digits and separators, a straight apostrophe.
  fileprivate static func plain(_ value: UInt32) -> UInt32 {
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

extension [UInt8] {
  /// Appends the form of any word.
  fileprivate mutating func append(formOf word: UnsafeBufferPointer<UInt8>) {
    Folding.forEachFolded(word, level: .two) { value, _ in append(scalar: NormalizedWords.plain(value)) }
  }
}
