internal import Bitext
internal import Languages

/// Pieces for the numbers, dates and times of a segment, written as the target's style writes them.
struct ValuePieces: Sendable {
  private let parser: ValueParser
  private let writer: EnglishValueWriter
  private let openers = NumberOpeners()
  private let years = YearPhrase()

  init(source: Language, style: DraftStyle) {
    parser = ValueParser(language: source)
    writer = EnglishValueWriter(abbreviatesMonths: style.abbreviatesMonths)
  }

  /// The values of a text.
  func values(in text: String) -> Values { parser.values(in: text) }

  /// The dates and times.
  func dates(_ values: Values, in text: String) -> [Piece] {
    guard !values.dates.isEmpty || !values.times.isEmpty else { return [] }
    let words = FoldedWords(text)
    let dates = values.dates.filter { !$0.isOrderOpen }.map {
      DatePhrase.piece(piece($0.range, writer.text(of: $0), .date, in: text), of: $0, words)
    }
    return dates + values.times.map { piece($0.range, writer.text(of: $0), .date, in: text) }
  }

  /// The numbers with their measures, and the words before them that say how exact they are; a noun that a number counts
  /// is a term's business.
  ///
  /// A dual is left out: it is the form of a noun, and without the noun its number says nothing.
  func quantities(_ values: Values, in text: String) -> [Piece] {
    let quantities = values.quantities.filter { $0.kind != .dual }
    guard !quantities.isEmpty else { return [] }
    let words = FoldedWords(text)
    return quantities.flatMap { quantity in
      let written = piece(quantity.wholeRange, writer.text(of: quantity, in: text), .number, in: text)
      if isYear(quantity), let piece = years.piece(quantity.range, year: Int(quantity.value), words) { return [piece] }
      return [openers.piece(in: words, before: written.source.lowerBound), written].compactMap(\.self)
    }
  }

  private func isYear(_ quantity: Quantity) -> Bool {
    quantity.kind == .cardinal && quantity.writing == .digits && quantity.measure == nil
      && (1000...2999).contains(quantity.value) && quantity.value == quantity.value.rounded()
  }

  /// A value with the proclitics written onto its first word, and the و written onto its digits.
  private func piece(_ range: Range<Int>, _ target: String, _ origin: SpanOrigin, in text: String) -> Piece {
    let first = text.slice(range).prefix { $0 != " " }
    let particles = ArabicValueWords.proclitics(onto: String(first)).compactMap {
      ArabicClitics.english(for: $0, before: .number)
    }
    if particles.isEmpty, isJoinedAnd(before: range.lowerBound, in: text) {
      return Piece(source: range.lowerBound - 2..<range.upperBound, target: "and " + target, origin: origin)
    }
    return Piece(source: range, target: (particles + [target]).joined(separator: " "), origin: origin)
  }

  /// Whether و, as a word of its own, is written right before an offset.
  private func isJoinedAnd(before offset: Int, in text: String) -> Bool {
    guard offset >= 2, text.slice(offset - 2..<offset) == "و" else { return false }
    return offset == 2 || text.slice(offset - 3..<offset - 2) == " "
  }
}
