internal import Languages

/// The words of a text that deny.
struct Negations {
  /// Words that deny the sentence: لم, not.
  private(set) var strong: [NormalizedWords.Word] = []
  /// How many words stand in it that the other language may say with a negation: غير, fail, un-.
  private(set) var weak = 0

  /// The negations of an Arabic text.
  init(arabic text: NormalizedWords) {
    for (index, word) in text.words.enumerated() where word.kind == .word {
      guard let isStrong = Negations.arabic.entry(for: word, in: text) else { continue }
      if !isStrong {
        weak += 1
      } else if isOrNot(index, in: text) || hasException(after: index, in: text) {
        weak += 1
      } else if !isIdiom(after: index, in: text) {
        strong.append(word)
      }
    }
  }

  /// The negations of an English text.
  init(english text: NormalizedWords) {
    for (index, word) in text.words.enumerated() where word.kind == .word {
      let form = text.form(word)
      switch Negations.english(form) {
      case true? where isNumero(index, in: text): continue
      case true? where isIdiom(english: index, in: text): weak += 1
      case true?: strong.append(word)
      case false?: weak += 1
      case nil: continue
      }
    }
  }

  /// لا يزال (still), لا سيما (above all), لا بد (must), لا يقل عن (at least).
  private func isIdiom(after index: Int, in text: NormalizedWords) -> Bool {
    guard index + 1 < text.words.count else { return false }
    return Negations.idioms.entry(for: text.words[index + 1], in: text) != nil
  }

  /// أم لا, أو لا, نعم/لا (or not), ما لم (unless).
  private func isOrNot(_ index: Int, in text: NormalizedWords) -> Bool {
    guard index > 0 else { return false }
    let before = text.words[index - 1]
    return before.first == 0x2F || Negations.alternatives.entry(for: before, in: text) != nil
  }

  /// لم يكن إلا, لا يوجد سوى: nothing but, which English says with only.
  private func hasException(after index: Int, in text: NormalizedWords) -> Bool {
    text.words[(index + 1)...].prefix(6).contains { Negations.exceptions.entry(for: $0, in: text) != nil }
  }

  /// not only, no more than, no longer (ceased to), not least, whether or not.
  private func isIdiom(english index: Int, in text: NormalizedWords) -> Bool {
    guard index + 1 < text.words.count else { return false }
    if index > 0, text.form(text.words[index - 1]).elementsEqual("or".utf8) { return true }
    return Negations.englishIdioms.entry(for: text.words[index + 1], in: text) != nil
  }

  /// `No. 7`.
  private func isNumero(_ index: Int, in text: NormalizedWords) -> Bool {
    guard text.form(text.words[index]).elementsEqual("no".utf8), index + 1 < text.words.count else { return false }
    let next = text.words[index + 1]
    return next.kind == .number
      || (next.first == 0x2E && index + 2 < text.words.count && text.words[index + 2].kind == .number)
  }

  private static func english(_ form: ArraySlice<UInt8>) -> Bool? {
    if let listed = words.entry(for: form) { return listed }
    if form.last == 0x74, form.ends(with: "n't") { return true }
    if form.starts(with: "un".utf8), form.count > 5 {
      return notUn.contains { form.starts(with: $0) } ? nil : false
    }
    if form.last == 0x73, form.count > 6, form.ends(with: "less") { return false }
    guard let first = form.first, let stems = stems[first] else { return nil }
    return stems.contains { form.starts(with: $0) } ? false : nil
  }

  private static let arabic: Lexicon<Bool> = Lexicon(
    WordList.rows(of: PackageResources.arabic_negation_tsv).flatMap { row in
      ArabicProclitics.expanded(row.first ?? "", ["", "و", "ف", "ب"]).map { ($0, row.last == "strong") }
    })

  private static let idioms: Lexicon<Bool> = Lexicon(
    WordList.items(of: PackageResources.arabic_negation_idioms_txt).map { ($0, true) })

  private static let alternatives = Lexicon(["أم", "أو", "ما"].map { ($0, true) })
  private static let exceptions = Lexicon(["إلا", "سوى", "فقط", "فحسب"].map { ($0, true) })
  private static let englishIdioms = Lexicon(
    ["only", "least", "more", "less", "fewer", "longer", "later", "matter", "doubt", "just"].map { ($0, true) })

  private static let english = WordList.rows(of: PackageResources.english_negation_tsv)

  private static let words: Lexicon<Bool> = Lexicon(
    english.filter { !($0.first ?? "").hasSuffix("*") }.map { ($0.first ?? "", $0.last == "strong") })

  /// Stems of words that deny, by their first letter.
  private static let stems: [UInt8: [[UInt8]]] = Dictionary(
    grouping: english.compactMap { row in
      row.first.flatMap { $0.hasSuffix("*") ? Array($0.dropLast().utf8) : nil }
    }
  ) { $0.first ?? 0 }

  private static let notUn = WordList.items(of: PackageResources.not_un_txt).map { Array($0.utf8) }
}
