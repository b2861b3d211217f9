/// A number read from a text: its value and the words it took.
struct NumberReading {
  var value: Double
  var alternative: Double?
  var kind: Quantity.Kind
  var writing: Quantity.Writing
  /// The index after its last word.
  var end: Int

  init(
    _ value: Double, alternative: Double? = nil, kind: Quantity.Kind = .cardinal, writing: Quantity.Writing = .words,
    end: Int
  ) {
    self.value = value
    self.alternative = alternative
    self.kind = kind
    self.writing = writing
    self.end = end
  }
}
