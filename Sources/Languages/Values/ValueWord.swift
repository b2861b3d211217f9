/// What a word says about numbers, dates and times.
struct ValueWord: Sendable {
  /// The roles, as the resource files name them.
  enum Kind: String, Sendable {
    case unit, ten, teen, teenunit, tens, hundred, hundreds, scale, scaleafter, scales, dualscale, suffix
    case decade, indefinite, fraction, fractions, two, once, three, dual
    case ordinal, teenordinal, roman
    case month, maybemonth, abbreviatedmonth, hijri, maybehijri
    case kanun, tishrin, rabi, jumada, dhu, dhumonth, lastof
    case weekday, of, yearword, monthword, and, `in`, till, or
    case clock, clockhalf, clocknoon, daypart
    case article, percent
  }

  /// Its role.
  var kind: Kind
  /// Its number: the value, the month, the weekday.
  var value: Double
  /// Whether the conjunction و is written onto it.
  var hasAnd = false
  /// Whether the article is.
  var hasArticle = false

  /// Whether it is one hundred or several.
  var isHundred: Bool { kind == .hundred || kind == .hundreds }

  /// Whether it can begin or continue a number in words.
  var isNumber: Bool {
    switch kind {
    case .unit, .ten, .teen, .teenunit, .tens, .hundred, .hundreds, .scale, .scales, .dualscale, .scaleafter: true
    default: false
    }
  }
}

/// The words of one language that say something about numbers, dates and times.
struct ValueVocabulary: Sendable {
  /// Whose grammar puts numbers together.
  enum Grammar: Sendable {
    case arabic, english, none
  }

  let grammar: Grammar
  let words: Lexicon<ValueWord>
  let measures: MeasureLexicon

  static let arabic = ValueVocabulary(
    grammar: .arabic, words: ArabicValueWords.lexicon(), measures: MeasureLexicon(units: 3, currencies: 1))
  static let english = ValueVocabulary(
    grammar: .english, words: english(PackageResources.english_values_tsv),
    measures: MeasureLexicon(units: 4, currencies: 2))
  static let none = ValueVocabulary(
    grammar: .none, words: Lexicon([]), measures: MeasureLexicon(units: nil, currencies: nil))

  private static func english(_ list: [UInt8]) -> Lexicon<ValueWord> { Lexicon(items(of: list)) }

  /// The items of a resource file: word, kind, value.
  static func items(of list: [UInt8]) -> [(word: String, entry: ValueWord)] {
    WordList.rows(of: list).compactMap { row in
      guard row.count == 3, let kind = ValueWord.Kind(rawValue: row[1]), let value = Double(row[2]) else { return nil }
      return (row[0], ValueWord(kind: kind, value: value))
    }
  }
}
