internal import Bitext

/// The text of a `seg` as it is read, with its inline codes beside it.
///
/// `bpt`, `ept`, `it`, `ph` and `ut` are codes whole: what stands in them is another program's markup. `hi`, and `sub`
/// outside a code, enclose text: their tags are the codes.
struct TMXSegment {
  private(set) var text: [UInt8] = []
  private(set) var codes: [InlineCode] = []
  /// What makes the segment unusable; `nil` if nothing does.
  var damage: String?

  private var markup = ""
  private var depth = 0
  /// Whether the tag written last may still become an empty one.
  private var isOpen = false

  /// A longer segment is no sentence: its unit is left out, so that memory stays bounded.
  static let mostBytes = 1 << 20

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if depth > 0 {
      closeTag()
      markup += XMLText.escaped(String(decoding: bytes, as: UTF8.self))
    } else {
      text.append(contentsOf: bytes)
    }
    if text.count + markup.utf8.count > TMXSegment.mostBytes {
      damage = "the segment is longer than a megabyte"
      text.removeAll()
      markup = ""
    }
  }

  mutating func beginCode(_ name: String, _ attributes: [(name: String, value: String)]) {
    let tag = "<\(name)" + attributes.map { " \($0.name)=\"\(XMLText.escaped($0.value))\"" }.joined()
    if depth == 0, name == "hi" || name == "sub" {
      codes.append(InlineCode(offset: text.count, markup: tag + ">"))
      return
    }
    closeTag()
    markup += tag
    isOpen = true
    depth += 1
  }

  mutating func endCode(_ name: String) {
    if depth == 0 {
      codes.append(InlineCode(offset: text.count, markup: "</\(name)>"))
      return
    }
    markup += isOpen ? "/>" : "</\(name)>"
    isOpen = false
    depth -= 1
    if depth == 0 {
      codes.append(InlineCode(offset: text.count, markup: markup))
      markup = ""
    }
  }

  private mutating func closeTag() {
    if isOpen { markup += ">" }
    isOpen = false
  }
}
