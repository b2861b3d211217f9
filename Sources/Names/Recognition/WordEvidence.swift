internal import Languages

/// What letters and a vocabulary say about a word: whether it is a word of the language, or looks like a foreign name.
///
/// Read from `names.words`, which `train-names words` writes: the words of a text whose licence allows it, and for each
/// run of two to four letters how much oftener it stands in names than in other words (a naive Bayes log-odds), and foreign names
/// between `^` and `$`. The file's lines are in order and are searched as they lie: opening it only finds where they begin.
package struct WordEvidence: Sendable {
  private let vocabulary: SortedLines
  private let weights: SortedLines
  private let ordinary: Set<String>
  private let functional: Set<String>
  private let endings = ArabicClitics.endings.map { ending in
    (letters: Folding.folded(ending.letters, level: .two), restored: Folding.folded(ending.restored, level: .two))
  }
  /// What a place in the lists of names adds to the letters.
  private static let listedBonus: Float = 0.5
  /// Verbs of grammar, which no list of function words has.
  private static let auxiliaries: Set<String> = ["كان", "كانت", "كنا", "كانوا", "سوف", "ليس", "ليست", "لو"]
  /// Longer words are no names.
  private static let longest = 24

  /// Reads the file's bytes; a file that is damaged knows fewer words.
  package init(_ bytes: [UInt8]) {
    vocabulary = SortedLines(bytes, withCells: false)
    weights = SortedLines(bytes, withCells: true)
    let lists =
      ArabicClitics.frequentWords + ArabicClitics.functionWords + ArabicClitics.placeCues + ArabicLists.reportingVerbs
      + WordList.items(of: PackageResources.ordinary_words_txt)
      + (ArabicLists.months + ArabicLists.weekdays).flatMap { $0.prefix(1) }
    functional = Set(ArabicClitics.functionWords.map { Folding.folded($0, level: .two) }).union(Self.auxiliaries)
    ordinary = Set(lists.map { Folding.folded($0, level: .two) })
  }

  /// How much a word, level-2 folded, looks like a foreign name; above 1 it does, below 0 it does not.
  func shape(of word: String) -> Float {
    let letters = Array("^\(word)$".unicodeScalars.prefix(Self.longest))
    guard letters.count > 2 else { return 0 }
    var sum: Float = 0
    for length in 2...4 {
      for start in 0..<max(0, letters.count - length + 1) {
        let run = String(String.UnicodeScalarView(letters[start..<start + length]))
        sum += weights.cell(of: run).flatMap { Float($0) } ?? 0
      }
    }
    return sum / Float(letters.count - 2) + (isListed(word) ? Self.listedBonus : 0)
  }

  /// Whether a word, level-2 folded, is in the lists of names and in no text.
  func isListed(_ word: String) -> Bool { weights.contains("^\(word)$") }

  /// Whether the vocabulary has a word, level-2 folded, with or without what is written together with it.
  func isOrdinary(_ word: String) -> Bool {
    guard word.unicodeScalars.count <= Self.longest else { return true }
    if knows(word) || isJoinedFunctionWord(word) { return true }
    if isListed(word) { return false }
    if isInflected(word) || isVerb(word) || isBrokenPlural(word) { return true }
    return ArabicClitics.split(word).contains {
      $0.proclitic.letters != "س" && $0.rest.unicodeScalars.count >= 3 && isInflected($0.rest)
    }
  }

  /// Whether a word is a word of grammar with a particle written onto it (ولو, لكان, وسوف).
  private func isJoinedFunctionWord(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, "وفل".unicodeScalars.contains(first) else { return false }
    return functional.contains(String(word.dropFirst()))
  }

  private func isInflected(_ word: String) -> Bool {
    if knows(word) || isDualVerb(word) { return true }
    return endings.contains { ending in
      guard word.hasSuffix(ending.letters), word.unicodeScalars.count - ending.letters.unicodeScalars.count >= 3 else {
        return false
      }
      let stem = String(word.dropLast(ending.letters.count))
      return knows(stem) || knows(stem + ending.restored)
    }
  }

  /// Whether a word is a verb or noun in the dual, or a verb in the plural, whose stem is a word (أكدا, أعلنوا).
  private func isDualVerb(_ word: String) -> Bool {
    ["وا", "ا"].contains { ending in
      word.hasSuffix(ending) && word.unicodeScalars.count - ending.unicodeScalars.count >= 3
        && knows(String(word.dropLast(ending.count)))
    }
  }

  /// Whether a word is a verb of the present or future whose stem is a word (يموت, سيدور).
  private func isVerb(_ word: String) -> Bool {
    let present = word.hasPrefix("س") && word.unicodeScalars.count >= 5 ? String(word.dropFirst()) : word
    guard let first = present.first, "يتن".contains(first), (4...5).contains(present.unicodeScalars.count) else {
      return false
    }
    return present != word && isInflected(present) || knows(String(present.dropFirst()))
  }

  /// Whether a word is a plural of the pattern أفعال whose root is a word (أفكار).
  private func isBrokenPlural(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    guard letters.count == 5, letters[0] == "ا", letters[3] == "ا" else { return false }
    return knows(String(String.UnicodeScalarView([letters[1], letters[2], letters[4]])))
  }

  private func knows(_ word: String) -> Bool { ordinary.contains(word) || vocabulary.contains(word) }
}
