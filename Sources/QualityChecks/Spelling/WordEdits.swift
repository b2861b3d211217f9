/// The words one edit away from a word.
enum WordEdits {
  /// A longer word is not looked at: it has too many neighbours, and is no word.
  private static let mostLetters = 24

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
