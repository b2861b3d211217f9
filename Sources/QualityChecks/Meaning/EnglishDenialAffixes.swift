internal import Languages

/// un-, in-, -less: the parts of English words that deny.
struct EnglishDenialAffixes: Sendable {
  /// The affixes of the resource.
  static let shared = EnglishDenialAffixes(
    WordList.rows(of: PackageResources.english_negation_affixes_tsv),
    affirmative: WordList.items(of: PackageResources.english_affirmative_beginnings_txt))

  private struct Affix: Sendable {
    var letters: [UInt8]
    var isEnding: Bool
    var isOfAdjectives: Bool
    var certainty: Denials.Certainty
  }

  private let beginnings: [Affix]
  private let endings: [Affix]
  private let adjectiveEndings: [Affix]
  private let affirmative: [UInt8: [[UInt8]]]
  private static let shortest = 6

  init(_ rows: [[String]], affirmative: [String]) {
    let affixes = rows.compactMap { row -> Affix? in
      guard row.count >= 3, let certainty = Denials.Certainty(rawValue: row[2]) else { return nil }
      return Affix(
        letters: Array(row[0].utf8), isEnding: row[1].hasSuffix("ending"),
        isOfAdjectives: row[1].hasPrefix("adjective"), certainty: certainty)
    }
    beginnings = affixes.filter { !$0.isEnding }
    endings = affixes.filter { $0.isEnding && !$0.isOfAdjectives }
    adjectiveEndings = affixes.filter { $0.isEnding && $0.isOfAdjectives }
    self.affirmative = Dictionary(grouping: affirmative.map { Array($0.utf8) }) { $0.first ?? 0 }
  }

  /// How surely a word in lower case denies by its parts, if it does.
  func certainty(of form: ArraySlice<UInt8>) -> Denials.Certainty? {
    guard form.count >= EnglishDenialAffixes.shortest, let first = form.first else { return nil }
    var found = endings.first { ends(form, $0.letters) }?.certainty
    if found == nil {
      guard let beginning = beginnings.first(where: { $0.letters.first == first && form.starts(with: $0.letters) })
      else { return nil }
      found =
        beginning.isOfAdjectives
        ? adjectiveEndings.first { ends(form, $0.letters) }?.certainty : beginning.certainty
    }
    guard let found, affirmative[first]?.contains(where: { form.starts(with: $0) }) != true else { return nil }
    return found
  }

  private func ends(_ form: ArraySlice<UInt8>, _ letters: [UInt8]) -> Bool {
    form.last == letters.last && form.suffix(letters.count).elementsEqual(letters)
  }
}
