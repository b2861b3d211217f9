internal import Bitext
internal import Languages

/// How a word of an entry may differ from its listed form, and how a word of a text does.
///
/// A text matches a form when what it uses is within what the form permits.
struct Inflection: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// An article that the entry does not have.
  static let article = Inflection(rawValue: 1)
  static let pronoun = Inflection(rawValue: 2)
  static let weakPronoun = Inflection(rawValue: 4)
  static let number = Inflection(rawValue: 8)
  static let construct = Inflection(rawValue: 16)
  static let accusative = Inflection(rawValue: 32)
  static let feminine = Inflection(rawValue: 64)
  /// The س of the future, before a verb.
  static let future = Inflection(rawValue: 128)
  /// Another spelling of the whole form: its words without their articles.
  static let articleDropped = Inflection(rawValue: 256)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// What a form of an entry with this many words permits.
  ///
  /// Names are fixed. A term inflects unless its note says that it is a phrase or its domain that it is a formula; a note
  /// that begins `noun;`, `adjective;`, `verb` or says `plural` decides for any type.
  init(of entry: GlossaryEntry, words: Int) {
    let note = entry.note.lowercased()
    if note.hasPrefix("verb") {
      self = [.future]
    } else if note.hasPrefix("adjective") {
      self = [.article, .number, .accusative, .feminine]
    } else if note.hasPrefix("noun") {
      self = Inflection.noun(words: words)
    } else if entry.type != .term || Inflection.isFixed(note: note, domain: entry.domain) {
      self = []
    } else if note.hasBytes(of: "plural") || note.hasBytes(of: "dual") {
      self = [.article, .pronoun, .accusative]
    } else {
      self = Inflection.noun(words: words)
    }
  }

  private static func noun(words: Int) -> Inflection {
    words > 1
      ? [.article, .articleDropped, .pronoun, .number, .construct, .accusative, .feminine]
      : [.article, .pronoun, .number, .accusative]
  }

  private static func isFixed(note: String, domain: String) -> Bool {
    domain == "formula" || note.hasPrefix("phrase") || note.hasPrefix("opens") || note.hasPrefix("boilerplate")
  }
}
