internal import Languages

/// Reads what an Arabic text denies.
struct ArabicDenials {
  private let text: NormalizedWords

  init(_ text: NormalizedWords) { self.text = text }

  /// The plain and the sure denials.
  func plain() -> Denials {
    var denials = Denials()
    var isDenied = false
    for (index, word) in text.words.enumerated() {
      guard word.kind == .word else {
        if ArabicDenials.ends.contains(word.first) { isDenied = false }
        continue
      }
      guard let entry = plain(word, index), entry.certainty >= .sure else { continue }
      if entry.certainty == .sure {
        if idiom(after: index) == nil, text.word(at: index + 1)?.kind != .number {
          denials.append(word, .sure, entry.kind)
        }
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
      guard let entry = hidden(word), entry.certainty < .sure, !isHowever(index), !isInsteadOfThat(index, entry)
      else { continue }
      denials.append(word, entry.certainty, entry.kind)
    }
  }

  private func plain(_ word: NormalizedWords.Word, _ index: Int) -> DenialLexicon.Entry? {
    isThatNot(word, index)
      ? DenialLexicon.Entry(certainty: .plain, kind: .denial) : ArabicDenials.lexicon.entry(for: word, in: text)
  }

  private func read(_ word: NormalizedWords.Word, _ index: Int, _ denials: inout Denials, isDenied: Bool) {
    if isOrNot(index) {
      if isWord(before: index, ArabicDenials.unless) {
        denials.append(word, .weak, .exception)
      } else if !isWord(before: index, ArabicDenials.whetherOr) {
        denials.appendRepeated()
      }
    } else if let idiom = idiom(after: index) {
      if idiom == .maybe { denials.append(word, .possible, .denial) }
    } else if isWhy(word, index) {
      denials.append(word, .possible, .denial)
    } else if isPurpose(index) {
      denials.append(word, .weak, .prevention)
      denials.append(word, .possible, .denial)
    } else if hasLimit(after: index, word) {
      denials.append(word, .sure, .restriction)
    } else if hasException(after: index) {
      denials.append(word, .weak, .restriction)
    } else if isPrefix(word, index) {
      denials.append(word, .weak, .privation)
    } else if isDenied, text.form(word).elementsEqual(ArabicDenials.andNot) {
      denials.appendRepeated()
    } else {
      denials.append(word, .plain, .denial)
    }
  }

  private func isWord(before index: Int, _ form: [UInt8]) -> Bool {
    text.word(at: index - 1).map { text.form($0).elementsEqual(form) } ?? false
  }

  /// لا يزال (still), لا سيما (above all), لا بد (must), لا يقل عن (at least), من دون شك, من دون طيار.
  private func idiom(after index: Int) -> Idiom? {
    guard let next = text.word(at: index + 1) else { return .nothing }
    return ArabicDenials.idioms.entry(for: next, in: text)
  }

  /// What a word after لا makes of it: nothing is denied, or English may deny.
  private enum Idiom: String {
    case nothing, maybe
  }

  /// ألا before a verb: that not; without the hamza it cannot be told from إلا.
  private func isThatNot(_ word: NormalizedWords.Word, _ index: Int) -> Bool {
    guard word.first == 0x0623, text.form(word).elementsEqual(ArabicDenials.thatNot),
      let next = text.word(at: index + 1)
    else { return false }
    return ArabicDenials.imperfect.contains(next.first)
  }

  /// أم لا, أو لا, نعم/لا (or not), ما لم (unless).
  private func isOrNot(_ index: Int) -> Bool {
    guard let before = text.word(at: index - 1) else { return false }
    return before.first == 0x2F || ArabicDenials.alternatives.entry(for: before, in: text) != nil
  }

  /// لِمَ (why) and الفِلم (film) stand before no verb of the imperfect, which لم and لن need.
  private func isWhy(_ word: NormalizedWords.Word, _ index: Int) -> Bool {
    guard text.form(word).last == 0x85, let next = text.word(at: index + 1) else { return false }
    return !ArabicDenials.imperfect.contains(next.first)
  }

  /// حتى لا, كي لا, خوفا من ألا: lest.
  private func isPurpose(_ index: Int) -> Bool {
    guard let before = text.word(at: index - 1) else { return false }
    return ArabicDenials.purposes.entry(for: before, in: text) != nil
  }

  /// ليس فقط, لا يوصي بكذا فحسب, لا يقتصر: not only.
  private func hasLimit(after index: Int, _ word: NormalizedWords.Word) -> Bool {
    let reach = text.form(word).last == ArabicDenials.lastOfNotBeing ? 6 : 2
    for offset in 1...6 {
      guard let next = text.word(at: index + offset), next.kind == .word else { return false }
      switch ArabicDenials.limits.entry(for: next, in: text) {
      case true?: return true
      case false? where offset <= reach: return true
      default: continue
      }
    }
    return false
  }

  /// لم يكن إلا, لا يوجد سوى: nothing but, which English says with only; but not إلا أن (however).
  private func hasException(after index: Int) -> Bool {
    for offset in 1...8 {
      guard let next = text.word(at: index + offset), next.first != 0x2E else { return false }
      if ArabicDenials.exceptions.entry(for: next, in: text) != nil { return !isHowever(index + offset) }
    }
    return false
  }

  /// إلا أن, إلا أنه, غير أن: however.
  private func isHowever(_ index: Int) -> Bool {
    guard let next = text.word(at: index + 1), next.first == 0x0623 || next.first == 0x0625 || next.first == 0x0627
    else {
      return false
    }
    let form = text.form(next)
    return form.count <= 10 && form.starts(with: ArabicDenials.that)
      && ArabicDenials.however.entry(for: text.words[index], in: text) != nil
  }

  /// بدلا من ذلك: instead, which denies nothing.
  private func isInsteadOfThat(_ index: Int, _ entry: DenialLexicon.Entry) -> Bool {
    guard entry.kind == .contrast, let object = text.word(at: index + 2) else { return false }
    return text.form(object).elementsEqual(ArabicDenials.thatOne)
  }

  /// لا مركزية, لا إرادي: an adjective behind لا, which English says with a prefix.
  private func isPrefix(_ word: NormalizedWords.Word, _ index: Int) -> Bool {
    guard text.form(word).suffix(4).elementsEqual(ArabicDenials.not), let next = text.word(at: index + 1) else {
      return false
    }
    let form = text.form(next)
    guard form.count >= 8 else { return false }
    return form.suffix(4).elementsEqual(ArabicDenials.relation)
      || form.last == ArabicDenials.relation[1] && !ArabicDenials.imperfect.contains(next.first)
  }

  /// A listed word, or a stem behind letters that verbs and nouns begin with.
  private func hidden(_ word: NormalizedWords.Word) -> DenialLexicon.Entry? {
    if let entry = ArabicDenials.lexicon.entry(for: word, in: text) { return entry }
    var rest = text.form(word)
    guard rest.count >= 6 else { return nil }
    if let entry = ArabicDenials.stem(of: rest) { return entry }
    for letters in ArabicDenials.beginnings {
      guard rest.count >= 8, let letter = letters.first(where: { rest.starts(with: $0) }) else { continue }
      rest = rest.dropFirst(letter.count)
      if letter != ArabicDenials.future, let entry = ArabicDenials.stem(of: rest) { return entry }
    }
    return nil
  }

  private static func stem(of form: ArraySlice<UInt8>) -> DenialLexicon.Entry? {
    lexicon.stem(of: form, mostBehind: 8)
  }
}

extension ArabicDenials {
  private static let lexicon = DenialLexicon(
    WordList.rows(of: PackageResources.arabic_negation_tsv), proclitics: ["", "و", "ف"])
  private static let idioms = Lexicon(
    WordList.rows(of: PackageResources.arabic_negation_idioms_tsv).compactMap { row in
      row.count >= 2 ? Idiom(rawValue: row[1]).map { (row[0], $0) } : nil
    })
  private static let alternatives = Lexicon(["أم", "أو", "ما"].map { ($0, true) })
  private static let purposes = Lexicon(["حتى", "كي", "لكي", "بحيث", "لكيلا", "وحتى", "ولكي"].map { ($0, true) })
  private static let exceptions = Lexicon(["إلا", "سوى"].map { ($0, true) })
  /// What makes a denial “not only”, and whether it does so from afar.
  private static let limits = Lexicon([("فحسب", true), ("فقط", false), ("يقتصر", false), ("تقتصر", false)])
  private static let however = Lexicon(["إلا", "غير"].map { ($0, true) })
  private static let ends: Set<UInt32> = [0x2E, 0x21, 0x3F, 0x061F]
  /// What imperfect verbs begin with: ي ت ن أ.
  private static let imperfect: Set<UInt32> = [0x064A, 0x062A, 0x0646, 0x0623]
  private static let that = NormalizedWords.normalized("أن")
  private static let not = NormalizedWords.normalized("لا")
  private static let andNot = NormalizedWords.normalized("ولا")
  private static let thatNot = NormalizedWords.normalized("ألا")
  private static let thatOne = NormalizedWords.normalized("ذلك")
  private static let whetherOr = NormalizedWords.normalized("أم")
  private static let unless = NormalizedWords.normalized("ما")
  private static let relation = NormalizedWords.normalized("ية")
  /// The last byte of ليس.
  private static let lastOfNotBeing = NormalizedWords.normalized("ليس").last
  /// What stands before stems, in this order: a conjunction; a preposition or the future; the article; a person.
  private static let beginnings = [["و", "ف"], ["ب", "ل", "ك", "س"], ["ال", "ل"], ["ي", "ت", "ن", "ا"]].map {
    $0.map { NormalizedWords.normalized($0) }
  }

  private static let future = NormalizedWords.normalized("س")
}
