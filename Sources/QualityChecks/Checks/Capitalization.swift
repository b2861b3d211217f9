internal import Bitext
internal import Languages

/// A sentence or a name that begins small.
struct Capitalization: PairCheck {
  let reads = PairReading.entries
  let description = CheckDescription(
    id: "capitalization", severity: .warning,
    summary: "A sentence of the target, a month, a weekday, or a name of the glossary begins with a small letter.",
    why: """
      English capitals carry meaning. The first word is judged only where the source is a whole sentence; names such as \
      iPhone and al-Sisi may begin small.
      """,
    examples: [
      .passes("حذر الوزير من الحرب.", "The minister warned of war."),
      .passes("قال السيسي ذلك اليوم.", "al-Sisi said so today."),
      .passes("تكلفة آيفون ارتفعت أمس.", "iPhone costs rose yesterday."),
      .fails("حذر الوزير من الحرب.", "the minister warned of war."),
      .fails("التقيا السبت 12 يوليو", "They met on saturday, July 12"),
      .fails("زار روسيا", "He visited russia", entries: SampleEntries.names),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.languages.isToEnglish else { return [] }
    return smallStart(pair) + smallCalendarWords(pair) + smallNames(pair)
  }

  private func smallStart(_ pair: PairAnalysis) -> [Issue] {
    guard let index = pair.target.words.firstIndex(where: { $0.kind != .punctuation }), index <= 1,
      case let word = pair.target.words[index], isSmall(word.first), word.kind == .word, word.range.count > 1,
      !hasCapital(word, in: pair.target), !isArticle(index, in: pair.target), isSentence(pair.source),
      case let isStyled = pair.target.words.contains(where: { $0.kind == .word && Scalars.isUppercase($0.first) }),
      isStyled || isSentence(pair.target)
    else { return [] }
    var issue = issue(word, in: pair)
    // A chat that never uses capitals is a style; a full stop makes a sentence all the same.
    if !isStyled, pair.target.words.last?.first != 0x2E { issue.severity = .hint }
    // A quotation may begin in the middle of what was said.
    if index == 1 { issue.severity = .hint }
    return [issue]
  }

  private func smallCalendarWords(_ pair: PairAnalysis) -> [Issue] {
    pair.target.words.filter { Capitalization.calendar.entry(for: $0, in: pair.target) != nil && isSmall($0.first) }
      .map { issue($0, in: pair) }
  }

  private func smallNames(_ pair: PairAnalysis) -> [Issue] {
    pair.mentions.compactMap { mention in
      guard mention.hit.entry.type.isName, let rendering = mention.rendering, rendering.kind <= .allowed,
        let first = pair.target.scalar(at: rendering.range.lowerBound), isSmall(first),
        let wanted = rendering.form.unicodeScalars.first?.value, Scalars.isUppercase(wanted),
        !rendering.form.hasPrefix("The ")
      else { return nil }
      let written = pair.pair.target.slice(rendering.range)
      return Issue(
        "\(Quotation.of(written)) begins small; the glossary has \(Quotation.of(rendering.form)).",
        target: rendering.range)
    }
  }

  private func issue(_ word: NormalizedWords.Word, in pair: PairAnalysis) -> Issue {
    let written = pair.target.written(word)
    return Issue(
      "\(Quotation.of(written)) begins small.", target: word.range,
      suggestion: written.prefix(1).uppercased() + written.dropFirst())
  }

  /// A text that ends with a full stop, question or exclamation mark.
  private func isSentence(_ text: NormalizedWords) -> Bool {
    guard let last = text.words.last(where: { ![0x22, 0x201D, 0xBB, 0x29, 0x27, 0x2019].contains($0.first) }) else {
      return false
    }
    return [0x2E, 0x3F, 0x21, 0x061F].contains(last.first) && text.words.count > 3
  }

  private func hasCapital(_ word: NormalizedWords.Word, in text: NormalizedWords) -> Bool {
    text.bytes[word.range].contains { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// `al-`, `el-`, `bin`, `de`: parts of names.
  private func isArticle(_ index: Int, in text: NormalizedWords) -> Bool {
    text.words.indices.contains(index + 1) && text.words[index + 1].first == 0x2D
      && text.words[index].range.count <= 3
  }

  private func isSmall(_ value: UInt32) -> Bool { (0x61...0x7A).contains(value) }

  /// Months and weekdays that are nothing else.
  private static let calendar = Lexicon(
    [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "april",
      "june", "july", "september", "october", "november", "december",
    ].map { ($0, true) })
}
