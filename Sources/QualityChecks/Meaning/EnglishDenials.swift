internal import Languages

/// Reads what an English text denies.
struct EnglishDenials {
  private let text: NormalizedWords

  init(_ text: NormalizedWords) { self.text = text }

  /// The plain and the sure denials.
  func plain() -> Denials {
    var denials = Denials()
    var isDenied = false
    for (index, word) in text.words.enumerated() {
      guard word.kind == .word else {
        if EnglishDenials.ends.contains(word.first) { isDenied = false }
        continue
      }
      guard let entry = plain(word), entry.certainty >= .sure else { continue }
      if entry.certainty == .sure {
        denials.append(word, .sure, entry.kind)
        continue
      }
      read(word, index, &denials, isDenied: isDenied)
      isDenied = true
    }
    return denials
  }

  /// Adds the words that may hide a denial.
  func addHidden(to denials: inout Denials) {
    for (index, word) in text.words.enumerated() where word.kind == .word {
      if let entry = hidden(word), entry.certainty < .sure {
        denials.append(word, entry.certainty, entry.kind)
      } else if isStillTo(index) {
        denials.append(word, .weak, .refusal)
      } else if isInsteadOf(index) {
        denials.append(word, .weak, .contrast)
      }
    }
  }

  private func plain(_ word: NormalizedWords.Word) -> DenialLexicon.Entry? {
    if let entry = EnglishDenials.lexicon.entry(for: word, in: text) { return entry }
    let form = text.form(word)
    guard form.last == 0x74, form.ends(with: "n't") else { return nil }
    return DenialLexicon.Entry(certainty: .plain, kind: .denial)
  }

  private func read(_ word: NormalizedWords.Word, _ index: Int, _ denials: inout Denials, isDenied: Bool) {
    guard !isNumero(index) else { return }
    switch text.word(at: index + 1).flatMap({ EnglishDenials.idioms.entry(for: $0, in: text) }) {
    case "nothing": return
    case "comparative" where hasThan(behind: index), "bound", "limit":
      denials.append(word, .sure, .restriction)
    case "end" where isWord(index + 1, "longer"): denials.append(word, .weak, .refusal)
    default:
      if isWord(index - 1, "or") || isWord(index - 1, "if") || isWord(index - 1, "why") {
        denials.appendRepeated()
      } else if isSuperlative(index) {
        denials.append(word, .possible, .denial)
      } else if isDenied, isWord(index, "nor") {
        denials.appendRepeated()
      } else {
        denials.append(word, .plain, .denial)
      }
    }
  }

  private func isWord(_ index: Int, _ wanted: StaticString) -> Bool {
    guard let word = text.word(at: index) else { return false }
    let form = text.form(word)
    return wanted.withUTF8Buffer { form.elementsEqual($0) }
  }

  /// no more than 40, not later than Monday, no more rational than: a limit.
  private func hasThan(behind index: Int) -> Bool {
    (2...(isWord(index, "no") ? 6 : 2)).contains { isWord(index + $0, "than") }
  }

  /// couldn't be more grateful, could not agree more: very much so.
  private func isSuperlative(_ index: Int) -> Bool {
    (isWord(index, "couldn't") || isWord(index - 1, "could")) && isWord(index + 2, "more")
  }

  /// yet to, remains to be, still to: not until now.
  private func isStillTo(_ index: Int) -> Bool {
    guard isWord(index + 1, "to") else { return false }
    return isWord(index, "yet") || isWord(index, "still") || isWord(index, "remains") || isWord(index, "remain")
      || isWord(index, "declined") || isWord(index, "declines")
  }

  /// rather than, instead of.
  private func isInsteadOf(_ index: Int) -> Bool {
    isWord(index, "rather") && isWord(index + 1, "than") || isWord(index, "instead") && isWord(index + 1, "of")
  }

  /// `No. 7`.
  private func isNumero(_ index: Int) -> Bool {
    guard isWord(index, "no"), let next = text.word(at: index + 1) else { return false }
    return next.kind == .number || (next.first == 0x2E && text.word(at: index + 2)?.kind == .number)
  }
}

extension EnglishDenials {
  private static let lexicon = DenialLexicon(WordList.rows(of: PackageResources.english_negation_tsv))
  private static let ends: Set<UInt32> = [0x2E, 0x21, 0x3F, 0x3B]

  /// What stands after a word that denies, and what it makes of it.
  private static let idioms = Lexicon(
    WordList.rows(of: PackageResources.english_negation_idioms_tsv).filter { $0.count >= 2 }.map { ($0[0], $0[1]) })

  private func hidden(_ word: NormalizedWords.Word) -> DenialLexicon.Entry? {
    let form = text.form(word)
    if let entry = EnglishDenials.lexicon.entry(for: word, in: text) ?? EnglishDenials.lexicon.stem(of: form) {
      return entry
    }
    return EnglishDenialAffixes.shared.certainty(of: form).map { .init(certainty: $0, kind: .privation) }
  }
}
