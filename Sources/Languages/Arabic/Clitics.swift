/// What may stand before an Arabic word, written together with it.
package struct Proclitic: Hashable, Sendable {
  /// Its letters as written (`وبال`).
  package var letters: String
  /// The proclitics it is made of, in reading order (`و`, `ب`, `ال`).
  package var parts: [String]
  /// The first letters of the word that the spelling swallowed: `ال` in للأمم, which is ل and الأمم.
  package var restored: String
  /// Whether words that differ by it alone count as the same word in another form.
  package var isLeftAsideInKeys: Bool
  /// Whether it is written onto the nouns of a list, the article included.
  package var isNominal: Bool
  fileprivate var english: String
  fileprivate var englishBeforePlace: String
  fileprivate var englishBeforeNumber: String
}

/// What may stand after an Arabic noun, written together with it.
package struct Ending: Hashable, Sendable {
  /// What an ending is, grammatically; one may be several (`وزيراها` has a dual and a pronoun).
  package enum Kind: String, Hashable, Sendable {
    /// A possessive pronoun.
    case pronoun
    /// A possessive pronoun that news seldom writes (ي ك كم).
    case weak
    /// A dual or sound plural.
    case number
    /// A dual or plural before another noun, without its ن.
    case construct
    /// The alif of an indefinite accusative.
    case accusative
    /// The feminine of an adjective or of a person's office.
    case feminine
  }

  /// Its letters as written.
  package var letters: String
  /// The letters of the noun that they replaced: `ة` in خارجيتها, which is خارجية and ها.
  package var restored: String
  /// What it is.
  package var kinds: Set<Kind>
}

/// The proclitics, endings and common words of written Arabic, read once from this target's resources.
package enum ArabicClitics {
  /// Every sequence of proclitics and article that news writes before a word; one with several readings stands more than once.
  package static let proclitics: [Proclitic] = WordList.rows(of: PackageResources.proclitics_tsv).compactMap { row in
    guard row.count >= 2 else { return nil }
    let row = row + Array(repeating: "", count: max(0, 8 - row.count))
    return Proclitic(
      letters: row[0], parts: row[1].split(separator: " ").map(String.init), restored: row[2],
      isLeftAsideInKeys: row[3] == "key", isNominal: row[4] == "noun", english: row[5], englishBeforePlace: row[6],
      englishBeforeNumber: row[7])
  }

  /// What a word may be with proclitics taken off: each sequence that it begins with, and the letters behind it; what the
  /// spelling swallowed is not put back.
  ///
  /// - Parameter word: in a spelling without vowel marks.
  package static func split(_ word: String) -> [(proclitic: Proclitic, rest: String)] {
    guard let first = word.unicodeScalars.first, let candidates = byFirstLetter[first] else { return [] }
    return candidates.compactMap { proclitic, length in
      guard word.utf8.starts(with: proclitic.letters.utf8) else { return nil }
      return (proclitic, String(word.unicodeScalars.dropFirst(length)))
    }
  }

  /// The sequences of proclitics by their first letter, with how many letters they have.
  private static let byFirstLetter = Dictionary(
    grouping: proclitics.map { ($0, $0.letters.unicodeScalars.count) },
    by: { $0.0.letters.unicodeScalars.first ?? " " })

  /// What a proclitic is written before.
  package enum Following: Sendable {
    case nameOrTerm, place, number
  }

  /// The English word that stands for a proclitic before something; `nil` where English writes none.
  package static func english(for proclitic: String, before following: Following) -> String? {
    guard let known = proclitics.first(where: { $0.letters == proclitic && !$0.english.isEmpty }) else { return nil }
    return switch following {
    case .nameOrTerm: known.english
    case .place: known.englishBeforePlace
    case .number: known.englishBeforeNumber
    }
  }

  /// The English words that stand for proclitics before something.
  package static func english(for proclitics: [String], before following: Following) -> [String] {
    proclitics.compactMap { english(for: $0, before: following) }
  }

  /// The pronouns and the endings of number and case that may follow a noun.
  package static let endings: [Ending] = WordList.rows(of: PackageResources.endings_tsv).compactMap { row in
    guard row.count >= 3 else { return nil }
    let kinds = row[2].split(separator: " ").compactMap { Ending.Kind(rawValue: String($0)) }
    return Ending(letters: row[0], restored: row[1], kinds: Set(kinds))
  }

  /// Ordinary words and well-known names, level-1 spelling: a clitic never comes off one of them.
  package static let frequentWords: [String] =
    WordList.items(of: PackageResources.frequent_words_txt) + WordList.items(of: PackageResources.lookalike_words_txt)
    + WordList.items(of: PackageResources.lookalike_names_txt)

  /// Nouns after which a place's name is expected (مدينة, محافظة).
  package static let placeCues: [String] = WordList.items(of: PackageResources.place_cues_txt)

  /// Prepositions after which a place's name may stand.
  package static let placePrepositions: [String] = WordList.items(of: PackageResources.place_prepositions_txt)

  /// Prepositions and particles that writers run together with the next word by mistake (منالحرب).
  package static let functionWords: [String] = WordList.items(of: PackageResources.function_words_txt)
}
