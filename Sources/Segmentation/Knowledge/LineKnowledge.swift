internal import Languages

/// What the lists say about lines around an article.
struct LineKnowledge: Sendable {
  /// What a listed line is.
  enum Kind: String, Sendable {
    case share, navigation, related, footer, byline, source, views, photo, caption
  }

  /// Phrases that are a whole line, that begin one, and that stand anywhere in one; by their normalized words.
  var whole: [String: Kind] = [:]
  var starts: [String: Kind] = [:]
  var parts: [String: Kind] = [:]
  /// Agencies, papers and channels, normalized.
  var outlets: Set<String> = []
  var months: Set<String> = []
  var weekdays: Set<String> = []
  var dateWords: Set<String> = []
  /// How many words the longest phrase has.
  var longestPhrase = 0

  static let arabic: LineKnowledge = {
    var knowledge = LineKnowledge()
    for row in ArabicLists.articleLines where row.count >= 3 {
      guard let kind = Kind(rawValue: row[1]) else { continue }
      let words = LineWords.normalized(row[2])
      knowledge.longestPhrase = max(knowledge.longestPhrase, words.count)
      let phrase = words.joined(separator: " ")
      switch row[0] {
      case "line": knowledge.whole[phrase] = kind
      case "start": knowledge.starts[phrase] = kind
      default: knowledge.parts[phrase] = kind
      }
    }
    knowledge.outlets = Set(ArabicLists.outlets.map { LineWords.normalized($0).joined(separator: " ") })
    knowledge.months = Set(ArabicLists.months.flatMap { LineWords.normalized($0.first ?? "") })
    knowledge.weekdays = Set(ArabicLists.weekdays.flatMap { LineWords.normalized($0.first ?? "") })
    knowledge.dateWords = Set(ArabicLists.dateLineWords.flatMap { LineWords.normalized($0) })
    return knowledge
  }()

  /// The kind of the longest phrase that begins the words.
  func start(of words: [String]) -> Kind? { longest(in: starts, at: 0, of: words) }

  /// The kind of a phrase that stands anywhere in the words.
  func part(of words: [String]) -> Kind? {
    for index in words.indices {
      if let kind = longest(in: parts, at: index, of: words) { return kind }
    }
    return nil
  }

  /// The outlet that the words name, if they name one.
  func outlet(in words: [String]) -> String? {
    for index in words.indices {
      for count in stride(from: min(3, words.count - index), to: 0, by: -1) {
        let phrase = words[index..<index + count].joined(separator: " ")
        if outlets.contains(phrase) { return phrase }
      }
    }
    return nil
  }

  private func longest(in phrases: [String: Kind], at index: Int, of words: [String]) -> Kind? {
    for count in stride(from: min(longestPhrase, words.count - index), to: 0, by: -1) {
      if let kind = phrases[words[index..<index + count].joined(separator: " ")] { return kind }
    }
    return nil
  }
}
