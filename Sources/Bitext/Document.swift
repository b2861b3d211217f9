/// One source text: its decoded characters, once, and the blocks found in it.
///
/// Everything else refers to `text` by half-open ranges of UTF-8 offsets, so nothing that analyses it can alter it.
public struct Document: Hashable, Sendable {
  /// The file as the person named it; `-` for standard input.
  public var name: String
  /// The language it is read as.
  public var language: Language
  /// The encoding that its bytes were in, by its IANA name.
  public var encoding: String
  /// The text, decoded and otherwise untouched.
  public var text: String
  /// The blocks that the source's own markup says there are; `nil` for plain text, whose lines must tell.
  public var blocks: [Block]?
  /// The inline elements of the source's markup, in order.
  public var codes: [InlineCode]

  /// A document with everything given.
  public init(
    name: String, language: Language, encoding: String = "UTF-8", text: String, blocks: [Block]? = nil,
    codes: [InlineCode] = []
  ) {
    self.name = name
    self.language = language
    self.encoding = encoding
    self.text = text
    self.blocks = blocks
    self.codes = codes
  }
}

/// A paragraph, heading, list item, table cell, or a line of metadata or boilerplate.
public struct Block: Hashable, Sendable {
  /// What the block is for.
  public var kind: BlockKind
  /// Where it stands in the document's text: UTF-8 offsets, without the white space around it.
  public var range: Range<Int>
  /// Why it was given this kind, in a few words a person can judge.
  public var evidence: String

  /// A block with everything given.
  public init(kind: BlockKind, range: Range<Int>, evidence: String) {
    self.kind = kind
    self.range = range
    self.evidence = evidence
  }
}

/// What a block is for.
public enum BlockKind: String, Hashable, Sendable, CaseIterable {
  case paragraph, heading, listItem = "list-item", tableCell = "table-cell", caption, metadata, boilerplate
}
