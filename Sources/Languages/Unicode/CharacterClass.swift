/// What a scalar is to a tokeniser.
package enum CharacterClass: UInt8, Sendable {
  /// Ends words: punctuation, symbols, anything unassigned.
  case other
  /// White space and line ends.
  case space
  /// A letter of any script.
  case letter
  /// A combining mark, tatweel or joiner: part of the word it stands in.
  case mark
  /// A decimal digit of any script.
  case digit
  /// A direction mark or another control that a reader does not see.
  case invisible

  /// The class of a scalar.
  package static func of(_ value: UInt32) -> CharacterClass {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x0621...0x063A, 0x0641...0x064A: .letter
    case 0x20: .space
    default: value < tableLimit ? table[Int(value)] : classify(value)
    }
  }

  /// Up to the end of the Arabic blocks and the general punctuation, read from a table.
  private static let tableLimit: UInt32 = 0x2100

  private static let table: [CharacterClass] = (0..<tableLimit).map(classify)

  private static func classify(_ value: UInt32) -> CharacterClass {
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch value {
    case 0x0640, 0x200C, 0x200D: return .mark
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0x00AD: return .invisible
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .control where !properties.isWhitespace: return .invisible
    default: break
    }
    if properties.isWhitespace { return .space }
    return properties.isAlphabetic ? .letter : .other
  }
}
