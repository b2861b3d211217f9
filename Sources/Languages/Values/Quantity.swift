/// A number in a text, by its value, and what it measures.
package struct Quantity: Hashable, Sendable {
  /// How a number is meant.
  package enum Kind: Hashable, Sendable {
    /// How many or how much: 28, twenty-five, مئتان.
    case cardinal
    /// Which in a row: third, الثالث, 21st.
    case ordinal
    /// A part: half, ثلث.
    case fraction
    /// A round many: dozens, آلاف. Its value is the power it names.
    case indefinite
    /// Two by the form of a noun (رحلتين), or by a word such as both or pair.
    case dual
    /// Ten years: the 1990s, السبعينيات.
    case decade
    /// Digits in a name or code: F-16, H1N1, كوفيد-19.
    case label
  }

  /// How a number is written.
  package enum Writing: Hashable, Sendable {
    /// In digits: 28,000.
    case digits
    /// In digits and words: 12 million.
    case mixed
    /// In words.
    case words
  }

  /// The number.
  package var value: Double
  /// What else the same characters may mean: a third (3rd or 1/3), 1.000 (1 or 1,000).
  package var alternative: Double?
  /// How it is meant.
  package var kind: Kind
  /// How it is written.
  package var writing: Writing
  /// Where it stands, without its measure, in UTF-8 offsets.
  package var range: Range<Int>
  /// The unit, currency or percent sign beside it.
  package var measure: Measure?

  /// Where it stands with its measure.
  package var wholeRange: Range<Int> {
    guard let measure else { return range }
    return min(range.lowerBound, measure.range.lowerBound)..<max(range.upperBound, measure.range.upperBound)
  }

  /// A quantity with everything given.
  package init(
    value: Double, alternative: Double? = nil, kind: Kind = .cardinal, writing: Writing = .digits, range: Range<Int>,
    measure: Measure? = nil
  ) {
    self.value = value
    self.alternative = alternative
    self.kind = kind
    self.writing = writing
    self.range = range
    self.measure = measure
  }
}

/// What a number is a number of.
package struct Measure: Hashable, Sendable {
  /// What kind of measure it is.
  package enum Kind: Hashable, Sendable {
    /// A unit with its dimension (`length`) and its size in the dimension's base unit.
    case unit(dimension: String, factor: Double)
    case currency
    case percent
  }

  /// What kind of measure it is.
  package var kind: Kind
  /// The unit's symbol (`mm`), the currency's ISO 4217 code (`USD`) or `%`.
  package var id: String
  /// Where its words stand, in UTF-8 offsets.
  package var range: Range<Int>

  /// A measure with everything given.
  package init(kind: Kind, id: String, range: Range<Int>) {
    self.kind = kind
    self.id = id
    self.range = range
  }
}
