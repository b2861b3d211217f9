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

  /// A piece for each hit: its proclitics as words, its number, its target; an adjective goes before its noun.
  func pieces(for terms: [TermHit], mentions: inout Mentions) -> [Piece] {
    var pieces: [Piece] = []
    var place = 0
    while place < terms.count {
      let hit = terms[place]
      var target = counted(mentions.form(of: hit), hit)
      var source = hit.range
      place += 1
      if place < terms.count, isAdjective(terms[place], of: hit) {
        target = mentions.form(of: terms[place]) + " " + target
        source = source.lowerBound..<terms[place].range.upperBound
        place += 1
      }
      let isPlace = hit.entry.type == .place
      let particles = ArabicClitics.english(for: hit.proclitics, before: isPlace ? .place : .nameOrTerm)
      let piece = Piece(
        source: source, target: target, origin: hit.entry.domain == "formula" ? .formula : .glossary,
        content: isPlace ? .place : .other)
      pieces.append(piece.led(by: particles, from: source.lowerBound))
    }
    return pieces
  }

  /// Whether a hit is the adjective of the noun right before it: القوات الأوكرانية, منطقة كورسك الروسية.
  private func isAdjective(_ hit: TermHit, of noun: TermHit) -> Bool {
    guard isAdjective(hit.entry), !isAdjective(noun.entry), hit.proclitics.isEmpty || hit.proclitics == ["ال"] else {
      return false
    }
    let mayHaveOne = noun.entry.type != .person && noun.entry.domain != "formula"
    return mayHaveOne && hit.range.lowerBound - noun.range.upperBound == 1
  }

  private func isAdjective(_ entry: GlossaryEntry) -> Bool { entry.note.hasPrefix("adjective") }

  /// A common noun in the number that the source gives it: `two flights` for a dual ending, the plural after a number.
  private func counted(_ target: String, _ hit: TermHit) -> String {
    guard hit.entry.type == .term else { return target }
    if !hit.suffix.isEmpty, duals.overlaps(hit.range) { return "two " + EnglishPlural.of(target) }
    let number = counts.last(endingBy: hit.range.lowerBound)
    let isCounted = number.map { hit.range.lowerBound - $0.upperBound == 1 } ?? false
    return isCounted ? EnglishPlural.of(target) : target
  }
}
