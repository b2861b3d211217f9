/// The plural of an English noun phrase: its last word, or the word before `of`, is put in the plural.
package enum EnglishPlural {
  /// The phrase in the plural; one that ends in `s` is taken to be plural already.
  package static func of(_ phrase: String) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    let head = (words.firstIndex { $0 == "of" || $0 == "for" } ?? words.count) - 1
    guard words.indices.contains(head) else { return phrase }
    words[head] = plural(words[head])
    return words.joined(separator: " ")
  }

  private static func plural(_ word: String) -> String {
    if let irregular = irregular[word.lowercased()] { return irregular }
    if word.hasSuffix("man") { return word.dropLast(3) + "men" }
    if word.hasSuffix("s") && !word.hasSuffix("ss") { return word }
    if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  /// Nouns that news counts and that no rule covers.
  private static let irregular = [
    "child": "children", "foot": "feet", "person": "people", "woman": "women", "man": "men", "aircraft": "aircraft",
    "personnel": "personnel", "troops": "troops", "knife": "knives", "life": "lives", "crisis": "crises",
  ]
}
