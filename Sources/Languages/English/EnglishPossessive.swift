/// The possessive ending of English words, with either apostrophe: `Lavrov's`, `Lavrov’s`.
package enum EnglishPossessive {
  /// The ending as it is written; empty where a text has none.
  package static func ending(of text: String) -> String { endings.first(where: text.hasSuffix) ?? "" }

  /// The text without the ending.
  package static func removed(from text: String) -> String { String(text.dropLast(ending(of: text).count)) }

  private static let endings = ["'s", "\u{2019}s"]
}
