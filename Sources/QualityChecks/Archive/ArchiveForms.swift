internal import Bitext
internal import Languages

extension ArchiveAnalysis {
  /// Accepted forms of the glossary's entries that most documents do not use.
  ///
  /// Inside one document the checks of names and terms say so; here only uses count in documents that stay with one form.
  func glossaryMinorities(_ isWanted: (GlossaryEntry) -> Bool) -> [ArchiveIssue] {
    guard documents.count > 1 else { return [] }
    var majority = SpellingMajority()
    for (number, (_, document)) in documents.enumerated() {
      for (pair, item) in document.items.enumerated() {
        for mention in item.mentions where isWanted(mention.hit.entry) {
          guard let rendering = mention.rendering, rendering.kind <= .allowed else { continue }
          majority.append(
            FormUse(
              document: number, pair: pair, form: rendering.form, source: mention.hit.range, target: rendering.range),
            of: mention.hit.matched)
        }
      }
    }
    return majority.minorities(in: self, leastMajority: 3) { one, other in
      let (mine, theirs) = (Set(one.split(separator: " ")), Set(other.split(separator: " ")))
      return !mine.isSubset(of: theirs) && !theirs.isSubset(of: mine) && !isAbbreviation(one) && !isAbbreviation(other)
    }
  }

  /// FDA beside Food and Drug Administration is no other spelling.
  private func isAbbreviation(_ form: String) -> Bool {
    form.unicodeScalars.count { $0.properties.isUppercase } * 2 >= form.count
  }

  /// Spellings of names that no glossary knows, by what they sound like in the source.
  func unknownNameMinorities() -> [ArchiveIssue] {
    guard let finder = documents.first.flatMap({ UnknownNames($0.document.knowledge) }) else { return [] }
    var names = finder
    var majority = SpellingMajority()
    for (number, (_, document)) in documents.enumerated() {
      for (pair, item) in document.items.enumerated() where item.pair.kind.isTranslated {
        for name in names.found(in: item) {
          majority.append(
            FormUse(document: number, pair: pair, form: name.form, source: name.source, target: name.target),
            of: name.key)
        }
      }
    }
    return majority.minorities(in: self, leastMajority: documents.count > 1 ? 3 : 2) { one, other in
      // Syria and Syrian, Houthi and Houthis: one word and what is built from it.
      !one.hasPrefix(other) && !other.hasPrefix(one) && one.lowercased() != other.lowercased()
    }
  }
}

/// Finds names that stand on both sides of a pair and in no glossary: words with a capital that sound like a source word.
struct UnknownNames {
  /// A name on both sides.
  struct Name {
    /// What its uses have in common: the source's word in level-2 spelling, without what is joined before it.
    var key: String
    var form: String
    var source: Range<Int>
    var target: Range<Int>
  }

  private struct Stem {
    var text: String
    var sound: String
  }

  private let sounds: NameSounds
  private let distance: @Sendable (String, String) -> Double
  private let dictionary: (any SpellingOracle)?
  private var stems: [String: [Stem]] = [:]
  private var latinSounds: [String: String] = [:]

  /// A finder; `nil` where nobody knows how names sound.
  init?(_ knowledge: Knowledge) {
    guard let sounds = knowledge.nameSounds, let distance = knowledge.nameDistance else { return nil }
    self.sounds = sounds
    self.distance = distance
    dictionary = knowledge.targetSpelling
  }

  /// The names of a pair, in the order of the target.
  mutating func found(in item: DocumentAnalysis.Item) -> [Name] {
    let target = NormalizedWords(item.pair.target)
    let capitals = capitals(in: target, known: item.mentions.compactMap { $0.rendering?.range })
    guard !capitals.isEmpty else { return [] }
    let source = NormalizedWords(item.pair.source)
    let known = item.mentions.map(\.hit.range)
    let words = source.words.filter { word in
      word.kind == .word && word.range.count >= 6 && !known.contains { $0.overlaps(word.range) }
    }
    return capitals.compactMap { name(of: $0, in: target, words, source) }
  }

  /// Words with a capital that no sentence begins with, no abbreviations and no words of the dictionary.
  private func capitals(in text: NormalizedWords, known: [Range<Int>]) -> [NormalizedWords.Word] {
    text.words.enumerated().compactMap { index, word in
      guard index > 0, word.kind == .word, word.range.count >= 4, (0x41...0x5A).contains(word.first),
        text.words[index - 1].kind == .word, !known.contains(where: { $0.overlaps(word.range) })
      else { return nil }
      let written = text.written(word)
      guard written.dropFirst().contains(where: \.isLowercase), dictionary?.isWord(written.lowercased()) != true else {
        return nil
      }
      return word
    }
  }

  private mutating func name(
    of word: NormalizedWords.Word, in target: NormalizedWords, _ words: [NormalizedWords.Word],
    _ source: NormalizedWords
  ) -> Name? {
    let written = target.written(word)
    let form = EnglishPossessive.removed(from: written)
    let sound = latinSounds[form] ?? sounds.target(form)
    latinSounds[form] = sound
    guard sound.utf8.count >= 2 else { return nil }
    var best: (distance: Double, stem: String, range: Range<Int>)?
    for candidate in words {
      for stem in stems(of: source.written(candidate)) where stem.sound == sound {
        let far = distance(stem.text, form)
        if far <= UnknownNames.farthest, far < best?.distance ?? 2 {
          best = (far, stem.text, candidate.range)
        }
      }
    }
    return best.map { best in
      let length = form.utf8.count
      return Name(
        key: Folding.folded(best.stem, level: .two), form: form, source: best.range,
        target: word.range.lowerBound..<word.range.lowerBound + length)
    }
  }

  /// A word and what is left of it without what may be joined before it, each with its sound.
  private mutating func stems(of word: String) -> [Stem] {
    if let known = stems[word] { return known }
    let plain = Folding.folded(word, level: .one)
    let texts = [plain] + ArabicWordSpelling.withoutProclitics(plain).filter { $0.count >= 3 }
    let found = texts.map { Stem(text: $0, sound: sounds.source($0)) }
    stems[word] = found
    return found
  }

  private static let farthest = 0.3
}
