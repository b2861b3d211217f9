internal import Bitext

/// A text with its inline codes beside it, as it grows.
struct CodedText {
  private(set) var text: [UInt8] = []
  private(set) var codes: [InlineCode] = []
  /// Whether it is too long to be a sentence; then it holds nothing.
  private(set) var isTooLong = false

  /// The characters read so far.
  var string: String { String(decoding: text, as: UTF8.self) }

  mutating func append(_ bytes: some Collection<UInt8>) {
    guard !isTooLong else { return }
    text.append(contentsOf: bytes)
    guard text.count > TMXSegment.mostBytes else { return }
    isTooLong = true
    text = []
    codes = []
  }

  mutating func append(code markup: String) {
    if !isTooLong { codes.append(InlineCode(offset: text.count, markup: markup)) }
  }
}

/// The content of a `source`, `seg-source` or `target` of XLIFF 1.2 or 2 as it is read.
///
/// `g` and `pc` enclose text: their tags are codes. `mrk`, `sm` and `em` say something about text and are no codes; text
/// that an editor's tracked changes deleted is left out. Everything else is a code whole, what stands in it included.
struct XLIFFText {
  /// All of it.
  private(set) var whole = CodedText()
  /// The segments that `mrk` elements cut it into, by their `mid`.
  private(set) var segments: [(id: String, text: CodedText)] = []
  /// What makes it unusable; `nil` if nothing does.
  var damage: String?

  /// Whether no element inside it is open.
  var isAtTop: Bool { open.isEmpty }

  private enum Kind { case annotation, segment, span, code, deleted }
  private var open: [Kind] = []
  private var isInSegment = false
  private var codeDepth = 0
  private var deletedDepth = 0
  private var markup = ""

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if deletedDepth > 0 { return }
    guard codeDepth == 0 else {
      if markup.utf8.count < TMXSegment.mostBytes { markup += XMLText.escaped(String(decoding: bytes, as: UTF8.self)) }
      return
    }
    add(bytes)
  }

  /// An element begins inside it.
  ///
  /// - Parameter name: the element without the prefix of XLIFF's namespace.
  mutating func begin(_ name: String, _ attributes: [(name: String, value: String)]) {
    let kind = kind(of: name, attributes)
    open.append(kind)
    switch kind {
    case .deleted: deletedDepth += 1
    case .segment:
      segments.append((attributes.value("mid") ?? String(segments.count + 1), CodedText()))
      isInSegment = true
    case .span: add(code: XLIFFText.tag(name, attributes) + ">")
    case .code:
      codeDepth += 1
      markup += XLIFFText.tag(name, attributes) + ">"
    case .annotation:
      if name == "cp",
        let scalar = attributes.value("hex").flatMap({ UInt32($0, radix: 16) }).flatMap(Unicode.Scalar.init)
      {
        add(Array(String(scalar).utf8))
      }
    }
  }

  /// An element inside it ends.
  mutating func end(_ name: String) {
    switch open.popLast() {
    case .deleted: deletedDepth -= 1
    case .segment: isInSegment = false
    case .span: add(code: "</\(name)>")
    case .code:
      codeDepth -= 1
      markup += "</\(name)>"
      if codeDepth == 0 { finishCode(name) }
    case .annotation, nil: break
    }
  }

  private func kind(of name: String, _ attributes: [(name: String, value: String)]) -> Kind {
    if codeDepth > 0 { return .code }
    switch name {
    case "mrk":
      let type = attributes.value("mtype") ?? ""
      if deletedDepth > 0 || type.hasSuffix("deleted") { return .deleted }
      return type == "seg" && !isInSegment ? .segment : .annotation
    case "sm", "em", "cp": return .annotation
    case "g", "pc": return deletedDepth > 0 ? .annotation : .span
    default: return deletedDepth > 0 ? .annotation : .code
    }
  }

  /// A code that is a line break in the text is one for the checks too.
  private mutating func finishCode(_ name: String) {
    let empty = "></\(name)>"
    let isLine = markup.contains("ctype=\"lb\"") || markup.contains("subType=\"xlf:lb\"")
    if markup.hasSuffix(empty), markup.utf8.count(where: { $0 == 0x3C }) == 2 {
      markup = String(markup.dropLast(empty.count)) + "/>"
    }
    add(code: markup)
    markup = ""
    if isLine { add([0x0A]) }
  }

  private mutating func add(_ bytes: some Collection<UInt8>) {
    whole.append(bytes)
    if isInSegment { segments[segments.count - 1].text.append(bytes) }
  }

  private mutating func add(code markup: String) {
    whole.append(code: markup)
    if isInSegment { segments[segments.count - 1].text.append(code: markup) }
  }

  private static func tag(_ name: String, _ attributes: [(name: String, value: String)]) -> String {
    "<\(name)" + attributes.map { " \($0.name)=\"\(XMLText.escaped($0.value))\"" }.joined()
  }
}

extension [(name: String, value: String)] {
  /// The value of an attribute; `nil` where there is none.
  func value(_ name: String) -> String? { first { $0.name == name }?.value }
}
