internal import Bitext
internal import Languages

/// Pieces for the entries recognised in a segment.
struct TermPieces: Sendable {
  private let duals: SortedRanges
  private let counts: SortedRanges

  init(values: Values) {
    duals = SortedRanges(values.quantities.filter { $0.kind == .dual }.map(\.range))
    counts = SortedRanges(values.quantities.filter { $0.kind == .cardinal && $0.value > 1 }.map(\.wholeRange))
  }

  /// A piece for each hit: its proclitics as words, its number, its target.
  func pieces(for terms: [TermHit], mentions: inout Mentions) -> [Piece] {
    terms.map { hit in
      let particles = hit.proclitics.compactMap {
        ArabicClitics.english(for: $0, before: hit.entry.type == .place ? .place : .nameOrTerm)
      }
      let words = particles + [counted(mentions.form(of: hit), hit)]
      return Piece(
        source: hit.range, target: words.joined(separator: " "),
        origin: hit.entry.domain == "formula" ? .formula : .glossary)
    }
  }

  /// A common noun in the number that the source gives it: `two flights` for a dual ending, the plural after a number.
  private func counted(_ target: String, _ hit: TermHit) -> String {
    guard hit.entry.type == .term else { return target }
    if !hit.suffix.isEmpty, duals.overlaps(hit.range) { return "two " + EnglishPlural.of(target) }
    let number = counts.last(endingBy: hit.range.lowerBound)
    let isCounted = number.map { hit.range.lowerBound - $0.upperBound == 1 } ?? false
    return isCounted ? EnglishPlural.of(target) : target
  }
}
