internal import Bitext
internal import Languages

/// What a language's lists say about boundaries, compiled for looking up.
///
/// It is empty for a language without lists, which leaves plain Unicode behaviour. A class, so that each block's
/// scanner shares it at the cost of one reference.
final class SegmentationKnowledge: Sendable {
  let abbreviations: [WordKey: Set<Abbreviation>]
  let sectionLabels: Set<WordKey>
  let letteredThings: Set<WordKey>
  let reportingVerbs: Set<WordKey>
  let sentenceOpeners: Set<WordKey>
  let coordinators: Set<WordKey>
  let letterNames: Set<WordKey>
  let unfinishedWords: Set<WordKey>
  let lines: LineKnowledge

  /// The knowledge of a language.
  static func of(_ language: Language) -> SegmentationKnowledge {
    switch language.primary {
    case "ar": arabic
    case "en": english
    default: none
    }
  }

  private static let arabic = SegmentationKnowledge(
    abbreviations: ArabicLists.abbreviations + EnglishLists.abbreviations, sectionLabels: ArabicLists.sectionLabels,
    letteredThings: ArabicLists.letteredThings, reportingVerbs: ArabicLists.reportingVerbs,
    sentenceOpeners: ArabicLists.sentenceOpeners + ArabicLists.reportingVerbs.flatMap { ["و" + $0, "ف" + $0] }
      + EnglishLists.sentenceOpeners,
    coordinators: ArabicLists.coordinators, letterNames: ArabicLists.letterNames,
    unfinishedWords: ArabicLists.unfinishedWords, lines: .arabic)

  private static let english = SegmentationKnowledge(
    abbreviations: EnglishLists.abbreviations, sentenceOpeners: EnglishLists.sentenceOpeners, lines: .english)

  private static let none = SegmentationKnowledge()

  private init(
    abbreviations: [[String]] = [], sectionLabels: [String] = [], letteredThings: [String] = [],
    reportingVerbs: [String] = [], sentenceOpeners: [String] = [], coordinators: [String] = [],
    letterNames: [String] = [],
    unfinishedWords: [String] = [], lines: LineKnowledge = LineKnowledge()
  ) {
    var classes: [WordKey: Set<Abbreviation>] = [:]
    for row in abbreviations where row.count >= 2 {
      guard let kind = Abbreviation(rawValue: row[1]) else { continue }
      classes[WordKey(row[0]), default: []].insert(kind)
    }
    self.abbreviations = classes
    self.sectionLabels = Self.keys(sectionLabels)
    self.letteredThings = Self.keys(letteredThings)
    self.reportingVerbs = Self.keys(reportingVerbs)
    self.sentenceOpeners = Self.keys(sentenceOpeners)
    self.coordinators = Self.keys(coordinators)
    self.letterNames = Self.keys(letterNames)
    self.unfinishedWords = Self.keys(unfinishedWords)
    self.lines = lines
  }

  private static func keys(_ words: [String]) -> Set<WordKey> { Set(words.map { WordKey($0) }) }
}
