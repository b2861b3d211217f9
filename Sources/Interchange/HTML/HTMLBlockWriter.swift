internal import Bitext

/// Writes an element's text as blocks, with the inline elements as codes at their places.
struct HTMLBlockWriter {
  private(set) var text = ""
  private(set) var blocks: [Block] = []
  private(set) var codes: [InlineCode] = []
  private var current = ""
  private var pending: [InlineCode] = []
  private var breaks = 0
  private var isSpaceOwed = false

  /// Adds everything in an element.
  mutating func write(_ node: HTMLNode, kind: BlockKind = .paragraph) {
    if node.isText { return add(node.text) }
    guard !HTMLTags.dropped.contains(node.name), !HTMLArticleChoice.isAround(node) else { return }
    if node.name == "br" { return addBreak() }
    guard HTMLTags.blocks.contains(node.name) else { return writeInline(node, kind: kind) }
    finish(kind)
    let inner = HTMLBlockWriter.kind(of: node.name) ?? kind
    for child in node.children { write(child, kind: inner) }
    finish(inner)
  }

  /// Adds text as one block.
  mutating func write(_ block: String, as kind: BlockKind) {
    finish(.paragraph)
    add(block)
    finish(kind)
  }

  /// Ends the block that is being written.
  mutating func finish(_ kind: BlockKind) {
    defer {
      current = ""
      pending = []
      breaks = 0
      isSpaceOwed = false
    }
    guard !current.isEmpty else { return }
    if !text.isEmpty { text += "\n\n" }
    let start = text.utf8.count
    text += current
    blocks.append(Block(kind: kind, range: start..<text.utf8.count, evidence: "an element of the page"))
    codes += pending.map { InlineCode(offset: start + min($0.offset, current.utf8.count), markup: $0.markup) }
  }

  private mutating func writeInline(_ node: HTMLNode, kind: BlockKind) {
    let isCode = HTMLTags.codes.contains(node.name)
    if isCode, node.name == "img" { return note(node.openingTag, isClosing: false) }
    if isCode { note(node.openingTag, isClosing: false) }
    for child in node.children { write(child, kind: kind) }
    if isCode { note(node.closingTag.isEmpty ? "</\(node.name)>" : node.closingTag, isClosing: true) }
  }

  private mutating func note(_ markup: String, isClosing: Bool) {
    guard !markup.isEmpty else { return }
    pending.append(InlineCode(offset: current.utf8.count + (isSpaceOwed && !isClosing ? 1 : 0), markup: markup))
  }

  /// Adds text with each run of white space as one space; a no-break space stays.
  private mutating func add(_ added: String) {
    for scalar in added.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: isSpaceOwed = isSpaceOwed || !current.isEmpty
      default:
        if isSpaceOwed, breaks == 0 { current += " " }
        if breaks > 0, !current.isEmpty { current += "\n" }
        isSpaceOwed = false
        breaks = 0
        current.unicodeScalars.append(scalar)
      }
    }
  }

  /// One line break is white space, two end the block.
  private mutating func addBreak() {
    breaks += 1
    if breaks >= 2 { finish(.paragraph) }
  }

  private static func kind(of name: String) -> BlockKind? {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading
    case "li", "dt", "dd": .listItem
    case "td", "th": .tableCell
    case "figcaption", "caption": .caption
    default: nil
    }
  }
}
