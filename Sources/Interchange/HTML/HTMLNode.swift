/// A part of a page: an element with what is in it, or text.
///
/// A class, since the choice of the article asks parents for what their children hold.
final class HTMLNode {
  /// The element's name in small letters; empty for text.
  let name: String
  /// The text; empty for an element.
  let text: String
  /// The attributes that the choice of the article and of its language rests on.
  let attributes: [String: String]
  /// The tags as they were written; empty where the page left one out.
  let openingTag: String
  let closingTag: String
  var children: [HTMLNode] = []

  init(
    name: String = "", text: String = "", attributes: [String: String] = [:], openingTag: String = "",
    closingTag: String = ""
  ) {
    self.name = name
    self.text = text
    self.attributes = attributes
    self.openingTag = openingTag
    self.closingTag = closingTag
  }

  var isText: Bool { name.isEmpty }

  /// Every element in it, itself first, in order.
  var elements: [HTMLNode] { isText ? [] : [self] + children.flatMap(\.elements) }

  /// The text in it that a reader of the page sees, in order.
  var visibleText: String { HTMLTags.dropped.contains(name) ? "" : isText ? text : joined(\.visibleText) }

  /// All text in it, in order.
  var allText: String { isText ? text : joined(\.allText) }

  private func joined(_ part: (HTMLNode) -> String) -> String {
    children.map(part).joined(separator: HTMLTags.blocks.contains(name) ? " " : "")
  }
}

/// What elements mean to the article's text.
enum HTMLTags {
  /// Elements that begin and end a block.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul",
  ]
  /// Elements whose content is no part of an article.
  static let dropped: Set<String> = [
    "aside", "audio", "button", "canvas", "embed", "footer", "form", "head", "iframe", "input", "link", "meta", "nav",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
  ]
  /// Inline elements kept as codes.
  static let codes: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "font", "i", "img", "ins", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "u",
  ]
  /// Words in an element's class or id that say it is something around the article.
  static let around: Set<String> = [
    "ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comment", "comments", "cookie", "footer",
    "menu", "navbar", "newsletter", "pagination", "popular", "promo", "recommended", "related", "share", "sharing",
    "sidebar", "social", "sponsor", "subscribe", "tags", "toolbar", "widget",
  ]
}
