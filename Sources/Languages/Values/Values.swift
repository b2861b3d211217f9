/// The numbers, dates and times of a text; none overlaps another.
package struct Values: Hashable, Sendable {
  /// The numbers, in order.
  package var quantities: [Quantity] = []
  /// The dates, in order.
  package var dates: [DateMention] = []
  /// The times of day, in order.
  package var times: [ClockTime] = []

  /// No values.
  package init() {}
}

/// Reads numbers, dates and times by value in Arabic and English; in any other language, numbers in digits.
///
/// - Complexity: O(*n*) in the words of the text.
package struct ValueParser: Sendable {
  private let vocabulary: ValueVocabulary

  /// A parser of a language.
  package init(language: some RawRepresentable<String>) {
    let primary = language.rawValue.prefix { $0 != "-" && $0 != "_" }.lowercased()
    vocabulary =
      switch primary {
      case "ar": .arabic
      case "en": .english
      default: .none
      }
  }

  /// The values in a text.
  package func values(in text: String) -> Values { values(in: NormalizedWords(text)) }

  /// The values in a text that is already cut into words.
  package func values(in words: NormalizedWords) -> Values {
    var text = ValueText(words, vocabulary: vocabulary)
    var values = Values()
    values.dates = DateScanner().dates(in: &text)
    values.times = TimeScanner().times(in: &text)
    values.quantities = QuantityScanner().quantities(in: &text)
    return values
  }
}
