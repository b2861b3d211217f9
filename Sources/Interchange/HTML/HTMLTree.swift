internal import CGumbo

/// The tree of a page, as HTML5 says it is parsed (by gumbo).
enum HTMLTree {
  /// Pages nested deeper are refused: no article is, and HTML's own rules make parsing them slow.
  private static let deepest = 1_500

  /// The page's root.
  ///
  /// - Throws: ``InputError`` for a page nested too deep.
  static func parse(_ text: String, file: String) throws(InputError) -> HTMLNode {
    guard nesting(of: text) <= deepest else {
      throw InputError(
        .invalid, file: file, "its elements are nested more than \(deepest) deep; save the article's part alone")
    }
    var list = cgumbo_cell(previous: nil, next: nil)
    var text = text
    let root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        withUnsafeMutablePointer(to: &list) { list -> HTMLNode? in
          guard let base = characters.baseAddress else { return nil }
          defer { cgumbo_releaseAll(list) }
          return cgumbo_parse(base, characters.count, list).map { node(of: $0, depth: 0) }
        }
      }
    }
    return root ?? HTMLNode(name: "html")
  }

  private static func node(of raw: UnsafePointer<GumboNode>, depth: Int) -> HTMLNode {
    if cgumbo_isText(raw) != 0 { return HTMLNode(text: String(cString: cgumbo_text(raw))) }
    guard cgumbo_isElement(raw) != 0, depth <= deepest * 2 else { return HTMLNode() }
    let known = String(cString: cgumbo_knownName(raw))
    let node = HTMLNode(
      name: known.isEmpty ? "unknown" : known, attributes: attributes(of: raw),
      openingTag: string(cgumbo_openingTag(raw)),
      closingTag: string(cgumbo_closingTag(raw)))
    for index in 0..<cgumbo_childCount(raw) {
      guard let child = cgumbo_child(raw, index) else { continue }
      node.children.append(self.node(of: child, depth: depth + 1))
    }
    return node
  }

  private static func attributes(of raw: UnsafePointer<GumboNode>) -> [String: String] {
    var attributes: [String: String] = [:]
    for name in ["class", "id", "type", "hidden", "role", "itemprop", "property", "content", "style"] {
      if let value = cgumbo_attribute(raw, name) { attributes[name] = String(cString: value) }
    }
    return attributes
  }

  private static func string(_ piece: GumboStringPiece) -> String {
    guard let data = piece.data else { return "" }
    return data.withMemoryRebound(to: UInt8.self, capacity: piece.length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: piece.length), as: UTF8.self)
    }
  }

  /// About how deep the elements are nested that must be closed by hand.
  private static func nesting(of text: String) -> Int {
    let closedByThemselves: Set<String> = [
      "p", "li", "td", "tr", "th", "dt", "dd", "option", "br", "img", "hr", "input", "meta", "link", "source", "area",
      "col", "wbr", "base", "embed", "param", "track", "body", "html", "head", "tbody", "thead",
    ]
    var depth = 0
    var deepest = 0
    let bytes = text.utf8
    var index = bytes.startIndex
    while let tag = bytes[index...].firstIndex(of: 0x3C) {
      index = bytes.index(after: tag)
      guard index < bytes.endIndex else { break }
      let isClosing = bytes[index] == 0x2F
      if isClosing { index = bytes.index(after: index) }
      let name = String(
        decoding: bytes[index...].prefix(12).prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }, as: UTF8.self
      )
      .lowercased()
      guard !name.isEmpty, !closedByThemselves.contains(name) else { continue }
      depth = max(0, depth + (isClosing ? -1 : 1))
      deepest = max(deepest, depth)
    }
    return deepest
  }
}
