package import Bitext
internal import ICU
internal import Languages

/// Proposes how English news spells a name in Arabic script.
///
/// ICU's scholarly form is always given. The proposals are for what no glossary knows: they rest on spellings seen in
/// training, on the letters of known Latin names, and on the customs of names (`name-words.tsv` and its neighbours).
/// A text that is not a name in Arabic script, or is longer than names are, has no proposals.
package struct Romanizer: Sendable {
  private let speller: WordSpeller
  private let compounds: CompoundNames
  private let eastAsian = EastAsianNames()
  private let scholarly: Transliterator?

  /// A romanizer with a model.
  package init(model: NameModel) {
    speller = WordSpeller(model: model)
    compounds = CompoundNames(speller: speller)
    scholarly = try? Transliterator("Arabic-Latin; Latin-ASCII")
  }

  /// What is proposed for a name.
  ///
  /// - Parameter candidates: how many proposals are wanted at most.
  /// - Complexity: O(*n*) in the bytes of the name.
  package func romanize(_ name: String, candidates: Int) -> Romanization {
    var result = Romanization(name: name, icu: icu(name))
    guard candidates > 0, let phrase = NamePhrase(name) else { return result }
    let groups = groups(of: phrase)
    guard !groups.isEmpty else { return result }
    var combined = NameComposer.combine(groups, limit: max(candidates, 8))
    if let readings = eastAsian.readings(of: phrase) { combined = NameComposer.merge(readings, before: combined) }
    result.candidates = Array(combined.prefix(candidates))
    return result
  }

  /// ICU's form of a name, marks and direction controls set aside.
  package func icu(_ name: String) -> String {
    (try? scholarly?.transliterate(Folding.folded(name, level: .one))) ?? ""
  }

  /// The spellings of each part of a name; empty if one part has none.
  private func groups(of phrase: NamePhrase) -> [NameGroup] {
    var groups: [NameGroup] = []
    var index = 0
    while index < phrase.words.count {
      let (group, taken) = group(at: index, in: phrase)
      guard !group.choices.isEmpty else { return [] }
      groups.append(group)
      index += taken
    }
    return groups
  }

  /// The spellings of the word at an index, or of a compound that begins there, and how many words it takes.
  private func group(at index: Int, in phrase: NamePhrase) -> (NameGroup, taken: Int) {
    let word = phrase.words[index]
    if index + 1 < phrase.words.count {
      let next = phrase.words[index + 1]
      if let choices = compounds.choices(word.text, next.text) {
        return (NameGroup(choices: choices, joint: word.joint), 2)
      }
    }
    let choices =
      word.isInitial ? speller.initials(of: word.text) : speller.choices(for: word.text, isFirst: index == 0)
    return (NameGroup(choices: choices, joint: word.joint), 1)
  }
}
