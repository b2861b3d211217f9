internal import Bitext
internal import Languages

/// A quotation whose marks the target lost, or that it added.
struct QuotesMissing: PairCheck {
  let description = CheckDescription(
    id: "quotes-missing", severity: .warning,
    summary: "The source quotes somebody's words and the target has no quotation marks.",
    why: """
      Words that were said become the paper's own. Quotations of three words or more count, several shorter ones are a hint: English leaves out the \
      marks around names, terms and titles of works. Added marks are a hint.
      """,
    examples: [
      .passes("قال \"سنعود إلى المدينة غدا\"", "He said, “We will return to the city tomorrow.”"),
      .passes("شركة \"نوردويند\"", "the company Nordwind"),
      .fails("قال \"سنعود إلى المدينة غدا\"", "He said they would return to the city tomorrow."),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated else { return [] }
    let source = QuotationMarks(in: pair.source)
    let target = QuotationMarks(in: pair.target)
    let hasTarget = !target.quotations.isEmpty || !target.lone.isEmpty || hasSingle(pair.target)
    if let quotation = source.quotations.first(where: { source.quotations.count > 1 || isSpeech($0, in: pair.source) }),
      !hasTarget
    {
      return [
        Issue(
          "The source quotes; the target has no quotation marks.", source: quotation,
          severity: isSpeech(quotation, in: pair.source) ? nil : .hint)
      ]
    }
    let hasSource = !source.quotations.isEmpty || !source.lone.isEmpty || hasSingle(pair.source)
    if let quotation = target.quotations.first(where: { words(in: $0, of: pair.target) >= 4 }), !hasSource {
      return [Issue("The target quotes; the source has no quotation marks.", target: quotation, severity: .hint)]
    }
    return []
  }

  /// Three words or more that are no title of a film, a book or a paper.
  private func isSpeech(_ range: Range<Int>, in text: NormalizedWords) -> Bool {
    guard words(in: range, of: text) >= 3 else { return false }
    // The title may stand behind adjectives: الفيلم الكوميدي البريطاني "…".
    let before = text.words.prefix { $0.range.lowerBound < range.lowerBound }.suffix(4)
    let isTitle = before.contains { $0.kind == .word && QuotesMissing.works.entry(for: $0, in: text) != nil }
    return !isTitle || before.contains { $0.first == 0x3A }
  }

  private static let works = Lexicon(
    WordList.items(of: PackageResources.arabic_works_txt).flatMap { word in
      ArabicProclitics.expanded(word, ArabicProclitics.nominal).map { ($0, true) }
    })

  private func words(in range: Range<Int>, of text: NormalizedWords) -> Int {
    text.words.filter { $0.kind == .word && range.contains($0.range.lowerBound) }.count
  }

  /// Single marks that open or close: ‘ ’ ‹ › or an apostrophe after a space.
  private func hasSingle(_ text: NormalizedWords) -> Bool {
    text.words.contains { [0x27, 0x2018, 0x2039, 0x203A, 0x60].contains($0.first) && $0.kind == .punctuation }
  }
}
