/// Whether two spellings are the same words to a reader.
package enum ArabicSpelling {
  /// Whether two runs of words differ only in level-2 spelling, in the spaces between words, or in one joined particle.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    let first = letters(of: one)
    let second = letters(of: other)
    guard !first.isEmpty, !second.isEmpty else { return false }
    return first == second || isJoined(first, second) || isJoined(second, first)
  }

  private static func letters(of text: String) -> [Unicode.Scalar] {
    Folding.folded(text, level: .two).unicodeScalars.filter { [.letter, .digit].contains(CharacterClass.of($0.value)) }
  }

  /// Whether one is the other with a particle before it (بأن and أن).
  private static func isJoined(_ longer: [Unicode.Scalar], _ shorter: [Unicode.Scalar]) -> Bool {
    guard let particle = longer.first, longer.count == shorter.count + 1, shorter.count >= 2 else { return false }
    return particles.contains(particle) && longer.dropFirst().elementsEqual(shorter)
  }

  private static let particles: Set<Unicode.Scalar> = ["و", "ف", "ب", "ل", "ك"]
}
