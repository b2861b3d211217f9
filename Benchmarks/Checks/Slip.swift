/// What fingers do to a word.
enum Slip: CaseIterable {
  case drop, double, replace, swap

  /// The word with the slip somewhere behind its first letter; `nil` where it changes nothing.
  func applied(to word: String, _ random: inout Random) -> String? {
    var letters = Array(word)
    guard letters.count >= 4 else { return nil }
    let place = Int.random(in: 1..<letters.count - 1, using: &random)
    guard letters[place].isLetter, letters[place + 1].isLetter else { return nil }
    switch self {
    case .drop: letters.remove(at: place)
    case .double: letters.insert(letters[place], at: place)
    case .replace: letters[place] = Array("abcdefghiklmnoprstuvwz").randomElement(using: &random) ?? "x"
    case .swap: letters.swapAt(place, place + 1)
    }
    let changed = String(letters)
    return changed == word ? nil : changed
  }
}
