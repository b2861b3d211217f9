internal import Foundation

/// Which element of a page holds the article.
struct HTMLArticleChoice {
  /// The element, and the headline that stands outside it.
  let container: HTMLNode
  let headline: String?
  /// The article as JSON-LD gives it, where no element holds that text.
  let body: String?

  init(_ root: HTMLNode) {
    let elements = root.elements
    let data = HTMLArticleChoice.structuredData(elements)
    let articles = elements.filter { $0.name == "article" || $0.attributes["itemprop"] == "articleBody" }
    let best = articles.max { HTMLArticleChoice.weight($0) < HTMLArticleChoice.weight($1) }
    let chosen =
      best.flatMap { HTMLArticleChoice.weight($0) >= 200 ? $0 : nil } ?? HTMLArticleChoice.readable(root) ?? root
    let body = data.body.flatMap { HTMLArticleChoice.holds($0, in: chosen) ? nil : $0 }
    self.body = body
    container = chosen
    let title = elements.first { $0.name == "h1" }.map { HTMLArticleChoice.squeezed($0.allText) } ?? data.headline
    let isInside = body == nil && chosen.elements.contains { $0.name == "h1" }
    headline = isInside || title?.isEmpty == true ? nil : title
  }

  // MARK: Structured data

  private static func structuredData(_ elements: [HTMLNode]) -> (body: String?, headline: String?) {
    var body: String?
    var headline: String?
    for script in elements where script.attributes["type"]?.lowercased() == "application/ld+json" {
      guard let value = try? JSONSerialization.jsonObject(with: Data(script.allText.utf8)) else { continue }
      visit(value, depth: 0) { object in
        guard let text = object["articleBody"] as? String, text.utf8.count > (body?.utf8.count ?? 200) else { return }
        body = text
        headline = (object["headline"] as? String) ?? headline
      }
    }
    return (body, headline)
  }

  private static func visit(_ value: Any, depth: Int, _ body: ([String: Any]) -> Void) {
    guard depth < 32 else { return }
    if let object = value as? [String: Any] {
      body(object)
      for inner in object.values { visit(inner, depth: depth + 1, body) }
    } else if let list = value as? [Any] {
      for inner in list { visit(inner, depth: depth + 1, body) }
    }
  }

  /// Whether an element has the beginning and the end of a text.
  private static func holds(_ body: String, in element: HTMLNode) -> Bool {
    let have = letters(element.visibleText)
    let want = letters(body)
    return have.contains(want.prefix(60)) && have.contains(want.suffix(60))
  }

  private static func letters(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter(\.properties.isAlphabetic)))
  }

  // MARK: Readability

  /// The element whose own paragraphs weigh most: letters, and more for commas, which menus do not have.
  private static func readable(_ root: HTMLNode) -> HTMLNode? {
    var best: (node: HTMLNode, weight: Double)?
    collect(root) { node, weight in
      if weight > (best?.weight ?? 100) { best = (node, weight) }
    }
    return best?.node
  }

  /// Calls `body` with each element and its weight; gives the weight of the element as a paragraph.
  @discardableResult
  private static func collect(_ node: HTMLNode, _ body: (HTMLNode, Double) -> Void) -> (own: Double, inner: Double) {
    guard !node.isText, !HTMLTags.dropped.contains(node.name), !isAround(node) else { return (0, 0) }
    let text = node.children.filter { !HTMLTags.blocks.contains($0.name) && $0.name != "a" }.map(\.allText).joined()
    let own = text.utf8.count < 50 ? 0 : Double(text.utf8.count) + 50 * Double(commas(text))
    var inner = 0.0
    var deeper = 0.0
    for child in node.children {
      let weights = collect(child, body)
      inner += weights.own
      deeper += weights.inner
    }
    body(node, own + inner + deeper / 2)
    return (own, inner)
  }

  private static func weight(_ node: HTMLNode) -> Int {
    let text = node.visibleText
    return text.utf8.count + 50 * commas(text)
  }

  private static func commas(_ text: String) -> Int {
    text.unicodeScalars.count { $0.value == 0x060C || $0.value == 0x2C }
  }

  /// Whether an element's class, id or role says that it is something around the article, or hidden.
  static func isAround(_ node: HTMLNode) -> Bool {
    if node.attributes["hidden"] != nil { return true }
    if let style = node.attributes["style"], style.filter({ $0 != " " }).contains("display:none") { return true }
    switch node.attributes["role"] {
    case "navigation", "complementary", "contentinfo", "search", "banner": return true
    default: break
    }
    guard !["html", "body", "article", "main"].contains(node.name) else { return false }
    let words = [node.attributes["class"], node.attributes["id"]].compactMap { $0 }.joined(separator: " ").lowercased()
      .split { !$0.isLetter }
    return words.contains { HTMLTags.around.contains(String($0)) }
  }

  static func squeezed(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
