internal import Bitext
internal import Languages

/// A compass direction that became another.
struct DirectionMismatch: PairCheck {
  let description = CheckDescription(
    id: "direction-mismatch", severity: .error,
    summary: "A compass direction of the source is another one in the target.",
    why: """
      North Korea is not South Korea. A direction left out passes (الجنوب in a name that English writes otherwise): it \
      is reported where the target has one that the source lacks.
      """,
    examples: [
      .passes("كوريا الشمالية", "North Korea"),
      .passes("جنوب شرق آسيا", "Southeast Asia"),
      .passes("الشرق الأوسط", "the Middle East"),
      .fails("كوريا الشمالية", "South Korea"),
      .fails("جنوب شرق آسيا", "Southwest Asia"),
      .fails("شمال المدينة", "east of the city"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.languages.isFromArabic, pair.languages.isToEnglish else { return [] }
    let source = directions(in: pair.source, DirectionMismatch.arabic)
    let target = directions(in: pair.target, DirectionMismatch.english)
    guard !source.isEmpty || !target.isEmpty else { return [] }
    let lost = source.filter { direction in !target.contains { $0.name == direction.name } }
    let new = target.filter { direction in !source.contains { $0.name == direction.name } }
    if let from = lost.first, let other = new.first {
      return [
        Issue(
          "\(Quotation.of(pair.source.written(from.word))) became \(Quotation.of(pair.target.written(other.word))).",
          source: from.word.range, target: other.word.range)
      ]
    }
    return swapped(source, target, in: pair)
  }

  /// North and South both stand on both sides, but not as often: one mention was turned.
  private func swapped(_ source: [Direction], _ target: [Direction], in pair: PairAnalysis) -> [Issue] {
    guard source.count == target.count else { return [] }
    let mine = counts(source)
    let theirs = counts(target)
    guard let more = theirs.first(where: { $0.value > mine[$0.key] ?? 0 })?.key,
      let less = mine.first(where: { $0.value > theirs[$0.key] ?? 0 })?.key,
      let word = target.last(where: { $0.name == more })?.word, let from = source.last(where: { $0.name == less })?.word
    else { return [] }
    return [
      Issue(
        "\(Quotation.of(pair.target.written(word))) stands more often than in the source.", source: from.range,
        target: word.range)
    ]
  }

  private func counts(_ directions: [Direction]) -> [Character: Int] {
    directions.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
  }

  private struct Direction {
    var name: Character
    var word: NormalizedWords.Word
  }

  private func directions(in text: NormalizedWords, _ lexicon: Lexicon<String>) -> [Direction] {
    var directions: [Direction] = []
    for word in text.words {
      guard let names = lexicon.entry(for: word, in: text) else { continue }
      directions += names.map { Direction(name: $0, word: word) }
    }
    return directions
  }

  private static let arabic: Lexicon<String> = Lexicon(
    WordList.rows(of: PackageResources.arabic_directions_tsv).flatMap { row in
      ArabicProclitics.expanded(row.first ?? "", ArabicProclitics.nominal).map { ($0, row.last ?? "") }
    })

  private static let english: Lexicon<String> = Lexicon(
    WordList.rows(of: PackageResources.english_directions_tsv).map { ($0.first ?? "", $0.last ?? "") })
}
