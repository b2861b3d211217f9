internal import Bitext
internal import Languages

/// What a language's lists say about boundaries, compiled for looking up.
///
/// Empty for a language without lists, which leaves plain Unicode behaviour.
struct SegmentationKnowledge: Sendable {
  var abbreviations: [WordKey: Set<Abbreviation>] = [:]
  var sectionLabels: Set<WordKey> = []
  var letteredThings: Set<WordKey> = []
  var reportingVerbs: Set<WordKey> = []
  var sentenceOpeners: Set<WordKey> = []
  var letterNames: Set<WordKey> = []
  var unfinishedWords: Set<WordKey> = []
  var lines = LineKnowledge()

  init() {}

  /// The knowledge of a language.
  init(language: Language) {
    switch language.primary {
    case "ar": self = .arabic
    default: self = SegmentationKnowledge()
    }
  }

  static let arabic: SegmentationKnowledge = {
    var knowledge = SegmentationKnowledge()
    for row in ArabicLists.abbreviations where row.count >= 2 {
      guard let kind = Abbreviation(rawValue: row[1]) else { continue }
      knowledge.abbreviations[WordKey(row[0]), default: []].insert(kind)
    }
    knowledge.sectionLabels = keys(ArabicLists.sectionLabels)
    knowledge.letteredThings = keys(ArabicLists.letteredThings)
    knowledge.reportingVerbs = keys(ArabicLists.reportingVerbs)
    knowledge.sentenceOpeners = keys(ArabicLists.sentenceOpeners)
    for verb in ArabicLists.reportingVerbs {
      knowledge.sentenceOpeners.formUnion([WordKey("و" + verb), WordKey("ف" + verb)])
    }
    knowledge.letterNames = keys(ArabicLists.letterNames)
    knowledge.unfinishedWords = keys(ArabicLists.unfinishedWords)
    knowledge.lines = .arabic
    return knowledge
  }()

  private static func keys(_ words: [String]) -> Set<WordKey> { Set(words.map { WordKey($0) }) }
}
