/// Whether an English word is a regular form of another: possessive, plural, or a form of the verb.
package enum EnglishInflection {
  /// Whether `word` is a form of `base`; both normalised.
  package static func isInflected(_ word: ArraySlice<UInt8>, of base: [UInt8]) -> Bool {
    guard let first = word.first, first == base.first, word.count >= base.count - 2, base.count >= 2 else {
      return false
    }
    if word.ends(with: "'s") { return isForm(word.dropLast(2), of: base) }
    return isForm(word.ends(with: "'") ? word.dropLast() : word, of: base)
  }

  private static func isForm(_ word: ArraySlice<UInt8>, of base: [UInt8]) -> Bool {
    let shared = word.countShared(with: base)
    guard word.count - shared <= 4, base.count - shared <= 2 else { return false }
    let rest = word.dropFirst(shared)
    let lost = base.dropFirst(shared)
    switch String(decoding: lost, as: UTF8.self) {
    case "": return added.contains { rest.elementsEqual($0) } || isDoubled(rest, base)
    case "y": return afterY.contains { rest.elementsEqual($0) }
    case "e": return afterE.contains { rest.elementsEqual($0) }
    case "s": return base.count > 3 && rest.isEmpty
    case "es": return base.count > 4 && rest.isEmpty
    case "an": return rest.elementsEqual("en".utf8)
    case "f", "fe": return rest.elementsEqual("ves".utf8)
    default: return false
    }
  }

  /// A doubled last consonant: `shipped`, `shipping`.
  private static func isDoubled(_ rest: ArraySlice<UInt8>, _ base: [UInt8]) -> Bool {
    guard let last = base.last, rest.first == last else { return false }
    return rest.dropFirst().elementsEqual("ed".utf8) || rest.dropFirst().elementsEqual("ing".utf8)
  }

  private static let added = ["", "s", "es", "ed", "d", "ing", "er", "ers"].map { Array($0.utf8) }
  private static let afterY = ["ies", "ied", "ier"].map { Array($0.utf8) }
  private static let afterE = ["ing", "ed", "es", "er", "ers"].map { Array($0.utf8) }
}
