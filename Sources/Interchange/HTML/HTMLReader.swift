package import Bitext
internal import ICU

/// Reads the article of a saved news page: its headline, paragraphs, headings, lists, cells and captions.
///
/// The article is the element that holds what the page's own JSON-LD calls `articleBody`, else `<article>`, else the
/// element with the most running text. Menus, scripts, forms and links to other articles are left out; inline elements
/// stay as codes at their places.
package enum HTMLReader {
  /// Whether bytes look like a page: a doctype or a tag of its frame near the beginning.
  package static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(1_024), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      .lowercased()
    return ["<!doctype html", "<html", "<head", "<body"].contains { start.hasPrefix($0) }
      || start.hasPrefix("<!--") && start.contains("<html") || start.hasPrefix("<?xml") && start.contains("<html")
  }

  /// The article in a page's bytes.
  ///
  /// The encoding is that of the byte order mark, else the one the page declares, else the one detected.
  /// - Throws: ``InputError`` for bytes that are no text, a page nested too deep, or one without text.
  package static func document(_ bytes: [UInt8], file: String, language: Language) throws(InputError) -> Document {
    let decoded = try decode(bytes, file: file)
    let choice = HTMLArticleChoice(try HTMLTree.parse(decoded.text, file: file))
    var writer = HTMLBlockWriter()
    if let headline = choice.headline { writer.write(headline, as: .heading) }
    if let body = choice.body {
      for line in body.split(whereSeparator: \.isNewline) { writer.write(String(line), as: .paragraph) }
    } else {
      for child in choice.container.children { writer.write(child) }
    }
    writer.finish(.paragraph)
    guard !writer.blocks.isEmpty else {
      throw InputError(.invalid, file: file, "no article found in this page; save its text instead")
    }
    return Document(
      name: file, language: language, encoding: decoded.encoding, text: writer.text, blocks: writer.blocks,
      codes: writer.codes)
  }

  private static func decode(_ bytes: [UInt8], file: String) throws(InputError) -> DecodedText {
    let isMarked = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains { bytes.starts(with: $0) }
    guard !isMarked, let declared = declaredEncoding(bytes), declared != "utf-8",
      let text = try? CharacterSets.decode(bytes, as: declared)
    else { return try TextDecoder.decode(bytes, file: file) }
    return DecodedText(text: text, encoding: declared)
  }

  /// The encoding that a `meta` element near the beginning names, in small letters.
  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased()
    guard let key = head.firstRange(of: "charset=") else { return nil }
    let name = head[key.upperBound...].drop { "\"' ".contains($0) }.prefix {
      $0.isLetter || $0.isNumber || "-_".contains($0)
    }
    return name.isEmpty ? nil : String(name)
  }
}
