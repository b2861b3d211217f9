internal import Bitext
internal import Languages

/// Pieces for the numbers, dates and times of a segment, written as the target's style writes them.
struct ValuePieces: Sendable {
  private let parser: ValueParser
  private let writer: EnglishValueWriter

  init(source: Language, style: DraftStyle) {
    parser = ValueParser(language: source)
    writer = EnglishValueWriter(abbreviatesMonths: style.abbreviatesMonths)
  }

  /// The values of a text.
  func values(in text: String) -> Values { parser.values(in: text) }

  /// The dates and times.
  func dates(_ values: Values) -> [Piece] {
    values.dates.filter { !$0.isOrderOpen }.map {
      Piece(source: $0.range, target: writer.text(of: $0), origin: .date, content: .date($0))
    }
      + values.times.map { Piece(source: $0.range, target: writer.text(of: $0), origin: .date, content: .time) }
  }

  /// The numbers with their measures; a noun that a number counts is a term's business.
  ///
  /// A dual is left out: it is the form of a noun, and without the noun its number says nothing.
  func quantities(_ values: Values, in text: String) -> [Piece] {
    values.quantities.filter { $0.kind != .dual }.map { quantity in
      Piece(
        source: quantity.wholeRange, target: writer.text(of: quantity, in: text), origin: .number,
        content: year(of: quantity).map(Piece.Content.year) ?? .quantity)
    }
  }

  private func year(of quantity: Quantity) -> Int? {
    guard quantity.kind == .cardinal, quantity.writing == .digits, quantity.measure == nil,
      (1000...2999).contains(quantity.value), quantity.value == quantity.value.rounded()
    else { return nil }
    return Int(quantity.value)
  }
}
