internal import Languages

/// What one scalar is to the recogniser: its part in a word, and its letter at both folding levels.
struct Letter: BitwiseCopyable {
  /// The part that a scalar plays.
  enum Role: UInt8, BitwiseCopyable {
    /// A letter of a script that joins words from Arabic to Greek.
    case letter
    /// A Latin letter; it begins a new word after a letter of another script.
    case latin
    case digit
    /// A letter of a script that does not space its words: a word of its own.
    case ideograph
    /// Left out of the word it stands in.
    case dropped
    /// A direction mark or control: left out, and no part of a word's span at its end.
    case invisible
    case space, newline
    /// Ends a word: punctuation and symbols.
    case mark
  }

  /// Role, level-1 letter and level-2 letter in 8, 24 and 32 bits: one load reads all.
  let packed: UInt64

  /// The part that it plays.
  @inline(__always)
  var role: Role { Role(rawValue: UInt8(truncatingIfNeeded: packed >> 56)) ?? .mark }

  /// The letter after level-1 folding, in lower case; digits as ASCII.
  @inline(__always)
  var one: UInt32 { UInt32(truncatingIfNeeded: packed >> 32) & 0xFF_FFFF }

  /// The letter after level-2 folding.
  @inline(__always)
  var two: UInt32 { UInt32(truncatingIfNeeded: packed) }

  /// Whether it is a letter of a spaced script other than Latin: nearly all there is in Arabic text.
  @inline(__always)
  var isPlain: Bool { packed >> 56 == 0 }

  /// The scalars below this value are read from ``table``.
  static let tableLimit: UInt32 = 0x800

  /// The first 2,048 scalars: everything that UTF-8 writes in one or two bytes.
  static let table = FrozenArray((0..<tableLimit).map { Letter($0) })

  init(_ value: UInt32) {
    let role = Letter.role(of: value)
    var one = value
    if let scalar = Unicode.Scalar(value) {
      if role == .digit, scalar.properties.numericType == .decimal, let number = scalar.properties.numericValue {
        one = 0x30 + UInt32(number)
      } else if role == .latin || role == .letter {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        if lower.count == 1, let only = lower.first { one = only.value }
      }
    }
    packed = UInt64(role.rawValue) << 56 | UInt64(one) << 32 | UInt64(Folding.joined(one))
  }

  private static func role(of value: UInt32) -> Role {
    switch CharacterClass.of(value) {
    case .other: .mark
    case .space: value == 0x0A || value == 0x0D || value == 0x2029 ? .newline : .space
    case .digit: .digit
    case .invisible: .invisible
    case .mark: Folding.isDropped(value) ? .dropped : .letter
    case .letter: value < 0x0250 ? .latin : isUnspaced(value) ? .ideograph : .letter
    }
  }

  /// Thai to Khmer, kana, and the Han ideographs: no spaces stand between their words.
  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
