internal import Languages

/// The words of a text that deny.
struct Negations {
  /// Words that deny the sentence: لم, not.
  private(set) var strong: [NormalizedWords.Word] = []
  /// How many words stand in it that the other language may say with a negation: غير, fail, un-.
  private(set) var weak = 0
  /// How many words may hide a negation at all: the weak ones, and others such as few, stop, in-; صعب, قلة.
  private(set) var possible = 0

  /// The negations of an Arabic text.
  init(arabic text: NormalizedWords) {
    for (index, word) in text.words.enumerated() where word.kind == .word {
      guard let strength = Negations.arabic.entry(for: word, in: text) else { continue }
      if strength < .strong {
        count(strength)
      } else if isOrNot(index, in: text) || hasException(after: index, in: text) {
        count(.weak)
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
      case .strong? where isNumero(index, in: text): continue
      case .strong? where isIdiom(english: index, in: text): count(.weak)
      case .strong?: strong.append(word)
      case let strength?: count(strength)
      case nil: continue
      }
    }
  }

  private mutating func count(_ strength: Strength) {
    if strength == .weak { weak += 1 }
    possible += 1
  }

  /// How surely a word denies.
  private enum Strength: String, Comparable {
    case possible, weak, strong

    static func < (left: Strength, right: Strength) -> Bool { left.rank < right.rank }

    private var rank: Int { self == .strong ? 2 : self == .weak ? 1 : 0 }
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

  private static func english(_ form: ArraySlice<UInt8>) -> Strength? {
    if let listed = words.entry(for: form) { return listed }
    if form.last == 0x74, form.suffix(3).elementsEqual("n't".utf8) { return .strong }
    if form.first == 0x75, form.count > 5, form.starts(with: "un".utf8) {
      return isDenyingNothing(form) ? nil : .weak
    }
    if form.last == 0x73, form.count > 6, form.suffix(4).elementsEqual("less".utf8) { return .weak }
    if let first = form.first, let stem = stems[first]?.first(where: { form.starts(with: $0.stem) }) {
      return stem.strength
    }
    return hasDenyingPrefix(form) ? .possible : nil
  }

  /// dis-, and in-, im-, il-, ir- before an adjective, an adverb or their noun: inadmissible, irregularly.
  private static func hasDenyingPrefix(_ form: ArraySlice<UInt8>) -> Bool {
    guard form.count > 6, form.first == 0x69 || form.first == 0x64 else { return false }
    if form.starts(with: "dis".utf8) { return !isDenyingNothing(form) }
    return prefixes.contains { form.starts(with: $0) } && endings.contains { form.suffix($0.count).elementsEqual($0) }
      && !isDenyingNothing(form)
  }

  private static func isDenyingNothing(_ form: ArraySlice<UInt8>) -> Bool { notUn.contains { form.starts(with: $0) } }

  private static let prefixes = ["in", "im", "il", "ir"].map { Array($0.utf8) }
  private static let endings = [
    "able", "ible", "ent", "ant", "ive", "ate", "ect", "ory", "ous", "al", "ite", "ly", "ity", "ence", "ance", "ency",
    "acy", "ure",
  ].map { Array($0.utf8) }

  private static let arabic: Lexicon<Strength> = Lexicon(
    WordList.rows(of: PackageResources.arabic_negation_tsv).flatMap { row in
      let proclitics = row.last == "possible" ? ["", "و", "ف", "ب", "ل", "ال"] : ["", "و", "ف", "ب"]
      return ArabicProclitics.expanded(row.first ?? "", proclitics).map { ($0, strength(row)) }
    })

  private static func strength(_ row: [String]) -> Strength { Strength(rawValue: row.last ?? "") ?? .weak }

  private static let idioms: Lexicon<Bool> = Lexicon(
    WordList.items(of: PackageResources.arabic_negation_idioms_txt).map { ($0, true) })

  private static let alternatives = Lexicon(["أم", "أو", "ما"].map { ($0, true) })
  private static let exceptions = Lexicon(["إلا", "سوى", "فقط", "فحسب"].map { ($0, true) })
  private static let englishIdioms = Lexicon(
    ["only", "least", "more", "less", "fewer", "longer", "later", "matter", "doubt", "just"].map { ($0, true) })

  private static let english = WordList.rows(of: PackageResources.english_negation_tsv)

  private static let words: Lexicon<Strength> = Lexicon(
    english.filter { !($0.first ?? "").hasSuffix("*") }.map { ($0.first ?? "", strength($0)) })

  /// Stems of words that deny, by their first letter.
  private static let stems: [UInt8: [(stem: [UInt8], strength: Strength)]] = Dictionary(
    grouping: english.compactMap { row in
      row.first.flatMap { $0.hasSuffix("*") ? (stem: Array($0.dropLast().utf8), strength: strength(row)) : nil }
    }
  ) { $0.stem.first ?? 0 }

  private static let notUn = WordList.items(of: PackageResources.not_un_txt).map { Array($0.utf8) }
}
