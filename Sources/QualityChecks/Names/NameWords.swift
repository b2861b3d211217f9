internal import Bitext
internal import Languages

/// The words of the names that the glossary has, to tell a name from other words with a capital.
struct NameWords: Sendable {
  private let words: Lexicon<Bool>

  /// The words of the target forms of all names; short ones name nothing by themselves.
  init(entries: [GlossaryEntry]) {
    var seen: Set<String> = []
    var items: [(word: String, entry: Bool)] = []
    for entry in entries where entry.type.isName {
      for form in [entry.target] + entry.allowed {
        for word in form.split(whereSeparator: { $0 == " " || $0 == "-" }) where word.utf8.count >= 4 {
          let text = String(word)
          guard text.first?.isUppercase == true, seen.insert(text).inserted else { continue }
          items.append((text, true))
        }
      }
    }
    words = Lexicon(items)
  }

  /// Whether a word is a word of a name.
  func contains(_ word: NormalizedWords.Word, in text: NormalizedWords) -> Bool {
    if words.entry(for: word, in: text) != nil { return true }
    let form = text.form(word)
    return form.count > 6 && form.ends(with: "'s") && words.entry(for: form.dropLast(2)) != nil
  }
}

extension NormalizedWords.Word {
  /// Whether it may be a name by its look: four letters or more, and a capital in front.
  var mayBeName: Bool { kind == .word && range.count >= 4 && (0x41...0x5A).contains(first) }
}
