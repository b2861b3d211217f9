internal import Bitext
internal import Languages

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

  /// A word of the target that may be a name.
  struct Written {
    var form: String
    /// What it sounds like.
    var sound: String
    var range: Range<Int>
  }

  private struct Stem {
    var text: String
    var sound: String
    /// The text in level-2 spelling.
    var key: String { Folding.folded(text, level: .two) }
  }

  private let sounds: NameSounds
  private let distance: @Sendable (String, String) -> Double
  private var stems: [String: [Stem]] = [:]
  private var latinSounds: [String: String] = [:]

  /// A finder; `nil` where nobody knows how names sound.
  init?(_ knowledge: Knowledge) {
    guard let sounds = knowledge.nameSounds, let distance = knowledge.nameDistance else { return nil }
    self.sounds = sounds
    self.distance = distance
  }

  /// The words of a pair's target that may be names, in their order.
  mutating func written(in item: DocumentAnalysis.Item) -> [Written] {
    item.capitals.compactMap { word in
      let sound = latinSounds[word.form] ?? sounds.target(spoken(word.form))
      latinSounds[word.form] = sound
      guard sound.utf8.count >= 2 else { return nil }
      return Written(form: word.form, sound: sound, range: word.start..<word.start + word.form.utf8.count)
    }
  }

  /// A form without the h that only says that a name ends with ة: Dbeibah.
  private func spoken(_ form: String) -> String {
    form.hasSuffix("ah") || form.hasSuffix("eh") ? String(form.dropLast()) : form
  }

  /// Those of the written names that the source has too.
  mutating func found(_ written: [Written], in item: DocumentAnalysis.Item) -> [Name] {
    guard !written.isEmpty else { return [] }
    let source = NormalizedWords(item.pair.source)
    let words = words(of: source, in: item)
    return written.compactMap { name(of: $0, words, source) }
  }

  /// A written name whose source has a word of one of the keys, though it does not sound like it.
  mutating func found(_ written: Written, among keys: Set<String>, in item: DocumentAnalysis.Item) -> Name? {
    let source = NormalizedWords(item.pair.source)
    for candidate in words(of: source, in: item) {
      for stem in stems(of: source.written(candidate)) where keys.contains(stem.key) {
        return Name(key: stem.key, form: written.form, source: candidate.range, target: written.range)
      }
    }
    return nil
  }

  private func words(of source: NormalizedWords, in item: DocumentAnalysis.Item) -> [NormalizedWords.Word] {
    let known = item.mentions.map(\.hit.range)
    return source.words.filter { word in
      word.kind == .word && word.range.count >= 6 && !known.contains { $0.overlaps(word.range) }
    }
  }

  private mutating func name(
    of written: Written, _ words: [NormalizedWords.Word], _ source: NormalizedWords
  ) -> Name? {
    var best: (distance: Double, key: String, range: Range<Int>)?
    for candidate in words {
      for stem in stems(of: source.written(candidate)) where stem.sound == written.sound {
        let far = distance(stem.text, written.form)
        if far <= UnknownNames.farthest, far < best?.distance ?? 2 {
          best = (far, stem.key, candidate.range)
        }
      }
    }
    return best.map { Name(key: $0.key, form: written.form, source: $0.range, target: written.range) }
  }

  /// A word and what is left of it without what may be joined before it, each with its sound.
  private mutating func stems(of word: String) -> [Stem] {
    if let known = stems[word] { return known }
    let plain = Folding.folded(word, level: .one)
    let texts = [plain] + ArabicWordSpelling.withoutProclitics(plain).filter { $0.unicodeScalars.count >= 3 }
    let found = texts.map { Stem(text: $0, sound: sounds.source($0)) }
    stems[word] = found
    return found
  }

  private static let farthest = 0.3
}
