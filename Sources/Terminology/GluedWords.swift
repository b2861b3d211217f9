/// A word of a text that is two words without the space between them.
package struct GluedWords: Hashable, Sendable {
  /// Where, in UTF-8 offsets of the text.
  package var range: Range<Int>
  /// The characters there (`لافروفالولايات`).
  package var text: String
  /// The words that it is made of, in order (`لافروف`, `الولايات`).
  package var parts: [String]

  package init(range: Range<Int>, text: String, parts: [String]) {
    self.range = range
    self.text = text
    self.parts = parts
  }
}
