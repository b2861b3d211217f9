internal import Languages

/// The Latin spelling that a text gives in brackets after a name: جيانغ (Jiang).
package struct BracketedLatin: Sendable {
  private let distance = NameDistance()
  /// A spelling this far from the name, or farther, is something else: an abbreviation, a translation.
  private static let farthest = 0.45
  private static let longest = 120

  package init() {}

  /// The spelling after a name that ends at an offset; `nil` where there is none that sounds like the name.
  package func spelling(of name: String, endingAt end: Int, in text: String) -> String? {
    let bytes = text.utf8.dropFirst(end).prefix(Self.longest)
    let rest = String(decoding: bytes, as: UTF8.self).drop { $0 == " " || $0 == "\u{200F}" || $0 == "\u{200E}" }
    guard rest.first == "(", let close = rest.firstIndex(of: ")") else { return nil }
    let inside = String(rest[rest.index(after: rest.startIndex)..<close]).trimmingSpaces()
    guard inside.first?.isUppercase == true, inside.allSatisfy(Self.isSpelling) else { return nil }
    return distance.distance(arabic: name, latin: inside) < Self.farthest ? inside : nil
  }

  private static func isSpelling(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return character.isLetter && scalar.value < 0x250 || " -'’.".contains(character)
  }
}
