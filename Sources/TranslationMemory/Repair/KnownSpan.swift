/// A part of a source text that a glossary knows, with what it is called in the target language.
///
/// Whoever has a glossary fills it; the memory knows none.
package struct KnownSpan: Hashable, Sendable {
  /// Where in the text, in UTF-8 offsets, with the clitics around it.
  package var range: Range<Int>
  /// The clitics around it, the article aside: two spans can stand for each other only where these are the same.
  package var frame: String
  /// What it names, such as `place`: only names of one kind stand for each other.
  package var kind: String
  /// What is written for it.
  package var target: String
  /// What is written for it after the first mention; empty where there is no shorter form.
  package var short: String
  /// Every form that may stand for it in a translation, `target` among them.
  package var forms: [String]

  /// A span with everything given.
  package init(
    range: Range<Int>, frame: String = "", kind: String, target: String, short: String = "", forms: [String] = []
  ) {
    self.range = range
    self.frame = frame
    self.kind = kind
    self.target = target
    self.short = short
    self.forms = [target, short] + forms
  }
}
