/// The unit of translation: a span of one block.
///
/// Between one segment and the next there is only white space: segments and what lies between them give the text back.
public struct Segment: Hashable, Sendable {
  /// Its number in the document, from 1, as text.
  public var id: String
  /// What it is.
  public var kind: SegmentKind
  /// The number, from 1, of the block it stands in.
  public var paragraph: Int
  /// Where it stands in the document's text, in UTF-8 offsets.
  public var range: Range<Int>
  /// Its characters, as they stand there.
  public var text: String

  /// A segment with everything given.
  public init(id: String, kind: SegmentKind, paragraph: Int, range: Range<Int>, text: String) {
    self.id = id
    self.kind = kind
    self.paragraph = paragraph
    self.range = range
    self.text = text
  }
}

/// What a segment is: something to translate, or not.
public enum SegmentKind: String, Hashable, Sendable, CaseIterable {
  case heading, sentence, metadata, boilerplate

  /// Whether a draft offers a translation for it.
  public var isTranslated: Bool { self == .heading || self == .sentence }
}
