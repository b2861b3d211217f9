internal import Languages

/// What the lists say about lines around an article.
struct LineKnowledge: Sendable {
  /// What a listed line is.
  enum Kind: String, Sendable {
    case share, navigation, related, footer, byline, source, views, photo, caption
  }

  /// Phrases that are a whole line, that begin one, and that stand anywhere in one.
  private(set) var whole: [PhraseKey: Kind] = [:]
  private var starts = PhraseTable<Kind>()
  private var parts = PhraseTable<Kind>()
  /// Agencies, papers and channels.
  private var outlets = PhraseTable<Bool>()
  private(set) var monthsAndDays: Set<WordKey> = []
  private(set) var dateWords: Set<WordKey> = []
  /// Whether a line of Latin letters alone stands out.
  private(set) var isLatinForeign = false

  init() {}

  static let arabic: LineKnowledge = {
    var knowledge = LineKnowledge()
    knowledge.isLatinForeign = true
    let names = (ArabicLists.months + ArabicLists.weekdays).compactMap(\.first)
    knowledge.add(names: names, words: ArabicLists.dateLineWords)
    knowledge.addLists()
    return knowledge
  }()

  static let english: LineKnowledge = {
    var knowledge = LineKnowledge()
    knowledge.add(names: EnglishLists.dateNames, words: EnglishLists.dateLineWords)
    knowledge.addLists()
    return knowledge
  }()

  private mutating func add(names: [String], words: [String]) {
    monthsAndDays = Set(names.flatMap { LineWords($0).words.map(\.key) })
    dateWords = Set(words.flatMap { LineWords($0).words.map(\.key) })
  }

  /// The lists whose phrases tell their language themselves.
  private mutating func addLists() {
    for row in ArabicLists.articleLines where row.count >= 3 {
      guard let kind = Kind(rawValue: row[1]) else { continue }
      let words = LineWords(row[2])
      switch row[0] {
      case "line": whole[words.phrase] = kind
      case "start": starts.insert(words, kind)
      default: parts.insert(words, kind)
      }
    }
    for outlet in ArabicLists.outlets { outlets.insert(LineWords(outlet), true) }
  }

  /// Whether a phrase that begins lines could begin with this word.
  func mayStart(_ word: WordKey) -> Bool { starts.begins(with: word) }

  /// The kind of the longest phrase that begins the words.
  func start(of words: LineWords) -> Kind? { starts.longest(at: 0, of: words)?.value }

  /// The kind of a phrase that stands anywhere in the words.
  func part(of words: LineWords) -> Kind? { parts.first(in: words)?.value }

  /// The words that name an outlet, if some do.
  func outlet(in words: LineWords) -> Range<Int>? { outlets.first(in: words)?.words }
}

/// Phrases looked up by their words.
struct PhraseTable<Value: Sendable>: Sendable {
  private var values: [PhraseKey: Value] = [:]
  private var firstWords: Set<WordKey> = []
  private var longest = 0

  mutating func insert(_ words: LineWords, _ value: Value) {
    guard let first = words.words.first else { return }
    values[words.phrase] = value
    firstWords.insert(first.key)
    longest = max(longest, words.count)
  }

  func begins(with word: WordKey) -> Bool { firstWords.contains(word) }

  /// The longest phrase that begins at a word.
  func longest(at index: Int, of words: LineWords) -> (value: Value, words: Range<Int>)? {
    guard index < words.count, firstWords.contains(words.words[index].key) else { return nil }
    var key = PhraseKey([])
    var found: (Value, Range<Int>)?
    for end in index..<min(words.count, index + longest) {
      key.combine(words.words[end].key)
      if let value = values[key] { found = (value, index..<end + 1) }
    }
    return found
  }

  /// The first phrase that stands anywhere.
  func first(in words: LineWords) -> (value: Value, words: Range<Int>)? {
    for index in 0..<words.count {
      if let found = longest(at: index, of: words) { return found }
    }
    return nil
  }
}
