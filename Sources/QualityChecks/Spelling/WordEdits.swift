/// The words one edit away from a word.
enum WordEdits {
  /// A longer word is not looked at: it has too many neighbours, and is no word.
  private static let mostLetters = 24

  /// The word with one of two equal letters side by side, each once; not of the first two letters, nor those of اللا-,
  /// which belong there.
  static func withoutDoubled(_ word: String) -> [String] {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count >= leastDoubled else { return [] }
    return scalars.indices.dropFirst(3).filter { scalars[$0] == scalars[$0 - 1] }.map {
      String(String.UnicodeScalarView(scalars[..<$0] + scalars[($0 + 1)...]))
    }
  }

  private static let leastDoubled = 6

  /// Whether a word is another with two letters in the wrong order or one written twice: slips of the fingers, not words
  /// that a dictionary lacks.
  static func isSlip(_ word: String, of other: String) -> Bool {
    let (letters, others) = (Array(word.unicodeScalars), Array(other.unicodeScalars))
    if letters.count == others.count + 1 { return withoutDoubled(word).contains(other) }
    guard letters.count == others.count, letters.count >= leastDoubled - 1 else { return false }
    let differing = letters.indices.filter { letters[$0] != others[$0] }
    return differing.count == 2 && differing[1] == differing[0] + 1
      && letters[differing[0]] == others[differing[1]] && letters[differing[1]] == others[differing[0]]
  }

  /// What two letters changing places, a letter less, another or one more make of a word, in this order, each once.
  static func near(_ word: String, letters: [Unicode.Scalar]) -> [String] {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count <= mostLetters else { return [] }
    var found: [[Unicode.Scalar]] = []
    for index in scalars.indices.dropLast() {
      var other = scalars
      other.swapAt(index, index + 1)
      found.append(other)
    }
    for index in scalars.indices { found.append(Array(scalars[..<index]) + scalars[(index + 1)...]) }
    for index in scalars.indices {
      found += letters.map { Array(scalars[..<index]) + [$0] + scalars[(index + 1)...] }
    }
    for index in 0...scalars.count { found += letters.map { Array(scalars[..<index]) + [$0] + scalars[index...] } }
    var seen: Set<String> = [word]
    return found.map { String(String.UnicodeScalarView($0)) }.filter { seen.insert($0).inserted }
  }
}
