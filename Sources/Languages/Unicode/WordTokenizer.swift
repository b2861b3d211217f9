/// A word, a number or a mark of punctuation, and where it stands.
@frozen @usableFromInline
package struct Token: Hashable, Sendable {
  /// What it is; frozen, so that a comparison in another module is no call.
  @frozen @usableFromInline
  package enum Kind: Hashable, Sendable {
    case word, number, punctuation
  }

  /// What it is.
  package var kind: Kind
  /// Where it stands in the text, in UTF-8 offsets.
  package var range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// Cuts a text into words, numbers and punctuation, in one pass.
///
/// A word is a run of letters with the marks on them; Latin words keep an apostrophe (`Russia's`) and digits (`F16`).
/// A number is a run of digits of any script with the separators between them (`28,000`, `٣٫٥`, `12/7/2025`). Any other
/// visible scalar is a token of its own. Direction marks between tokens belong to none; inside a word, to it.
package enum WordTokenizer {
  /// The tokens, in order.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package static func tokens(of text: String) -> [Token] {
    var text = text
    return text.withUTF8 { tokens(of: $0) }
  }

  /// The tokens of valid UTF-8 bytes, in order.
  package static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 8)
    forEachToken(of: bytes) { tokens.append($0) }
    return tokens
  }

  /// Calls `body` with each token of valid UTF-8 bytes, in order.
  static func forEachToken(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Token) -> Void) {
    var offset = 0
    while offset < bytes.count {
      let scalar = bytes.scalar(at: offset)
      switch CharacterClass.of(scalar.value) {
      case .space, .invisible:
        offset += scalar.length
      case .letter, .mark:
        let end = wordEnd(bytes, from: offset)
        body(Token(kind: .word, range: offset..<end))
        offset = end
      case .digit:
        let token = numberOrWord(bytes, from: offset)
        body(token)
        offset = token.range.upperBound
      case .other:
        body(Token(kind: .punctuation, range: offset..<offset + scalar.length))
        offset += scalar.length
      }
    }
  }

  /// The words and numbers only, in order.
  package static func words(of text: String) -> [Token] {
    tokens(of: text).filter { $0.kind != .punctuation }
  }

  private static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    var offset = start
    var latin = false
    while offset < bytes.count {
      let scalar = bytes.scalar(at: offset)
      let next = offset + scalar.length
      switch CharacterClass.of(scalar.value) {
      case .letter:
        latin = scalar.value < latinLimit
        end = next
      case .mark:
        end = next
      case .digit where latin:
        end = next
      case .invisible:
        break
      case .other where latin && isApostrophe(scalar.value) && startsWithLatin(bytes, at: next):
        break
      default:
        return end
      }
      offset = next
    }
    return end
  }

  /// A number, or a word such as `12th` that begins with digits.
  private static func numberOrWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Token {
    var end = start
    var offset = start
    while offset < bytes.count {
      let scalar = bytes.scalar(at: offset)
      let next = offset + scalar.length
      if CharacterClass.of(scalar.value) == .digit {
        end = next
      } else if isLatin(scalar.value) {
        return Token(kind: .word, range: start..<wordEnd(bytes, from: offset))
      } else if !(joinsDigits(scalar.value) && next < bytes.count
        && CharacterClass.of(bytes.scalar(at: next).value) == .digit)
      {
        break
      }
      offset = next
    }
    return Token(kind: .number, range: start..<end)
  }

  private static func startsWithLatin(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    offset < bytes.count && isLatin(bytes.scalar(at: offset).value)
  }

  private static func isLatin(_ value: UInt32) -> Bool {
    value < latinLimit && CharacterClass.of(value) == .letter
  }

  /// Letters below are Latin.
  private static let latinLimit: UInt32 = 0x0250

  private static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 }

  /// `.` `,` `:` `/` and the Arabic decimal and thousands separators.
  private static func joinsDigits(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x2C, 0x3A, 0x2F, 0x066B, 0x066C: true
    default: false
    }
  }
}
