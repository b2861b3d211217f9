internal import Bitext
internal import Languages

/// Finds phrases of a segment that several units of a memory have in common, and what their targets have in common.
///
/// The units that share runs of words with the segment teach a lexicon; with it each unit says what a phrase became, and
/// what at least two units with different sources say, and most of those that have the phrase, is its translation.
struct SharedPhrases {
  private let segment: SegmentWords
  private let text: String
  private let units: [Known]
  private let aligner: PhraseAligner

  /// A unit that shares words with the segment.
  private struct Known {
    var unit: TranslationUnit
    var source: SegmentWords
    var target: SegmentWords
  }

  /// The most units that are read, those with the longest runs first.
  static let mostUnits = 160
  /// The most words of a phrase.
  private static let longest = 8
  /// The least share of the units with a phrase that must say the same of it.
  private static let leastShare = 0.5

  /// The least confidence of what a unit says of so many words.
  ///
  /// It is greater where the unit has fewer words for them, for then a part of the phrase may be left out. Set on the first tenth of TICO-19 (`Benchmarks/Drafts`).
  private static func leastConfidence(from source: Int, to target: Int) -> Double {
    target < source ? 0.7 : 0.4
  }

  /// Takes in a segment and the units that share words with it.
  init(_ segment: SegmentWords, text: String, units: [TranslationUnit]) {
    self.segment = segment
    self.text = text
    self.units = units.map {
      Known(unit: $0, source: SegmentWords($0.source), target: SegmentWords($0.target))
    }
    let keys = self.units.map { (source: $0.source.words.map(\.key), target: $0.target.words.map(\.key)) }
    aligner = PhraseAligner(translations: WordTranslations(keys))
  }

  /// The phrases that are translated, none in another's way: the longest first, of those the leftmost.
  ///
  /// - Parameter candidates: which words of the segment may be phrases.
  func fragments(_ candidates: Set<Range<Int>>) -> [MemoryFragment] {
    var taken = Set<Int>()
    var found: [MemoryFragment] = []
    let ordered = candidates.filter(isPhrase)
      .sorted { ($0.count, -$0.lowerBound) > ($1.count, -$1.lowerBound) }
    for phrase in ordered where taken.isDisjoint(with: phrase) {
      guard let fragment = fragment(for: phrase) else { continue }
      taken.formUnion(phrase)
      found.append(fragment)
    }
    return found
  }

  /// Whether words can be translated as one: nothing but white space between them, no number among them, and no word at
  /// the end that wants another (في, من).
  private func isPhrase(_ phrase: Range<Int>) -> Bool {
    guard phrase.count <= SharedPhrases.longest, let last = phrase.last else { return false }
    let words = segment.words
    for place in phrase.dropLast() {
      let between = text.slice(words[place].range.upperBound..<words[place + 1].range.lowerBound)
      if between.isEmpty || between.contains(where: { !$0.isWhitespace }) { return false }
    }
    if ArabicLists.unfinishedWords.contains(text.slice(words[last].range)) { return false }
    return !phrase.contains { text.slice(words[$0].range).contains(where: \.isNumber) }
  }

  /// What most units that have the phrase say, if at least two do.
  private func fragment(for phrase: Range<Int>) -> MemoryFragment? {
    let forms = segment.words[phrase].map(\.form)
    var sayings: [[UInt64]: [Saying]] = [:]
    var occurrences = Set<UInt64>()
    for (index, known) in units.enumerated() {
      guard let place = known.source.words.firstRange(ofForms: forms) else { continue }
      occurrences.insert(known.source.fingerprint)
      guard let saying = saying(of: index, about: place) else { continue }
      sayings[saying.words, default: []].append(saying)
    }
    let best = sayings.values.max { weight(of: $0) < weight(of: $1) }
    guard let best, let first = best.first else { return nil }
    let witnesses = Set(best.map(\.source)).count
    guard witnesses >= 2, Double(witnesses) >= SharedPhrases.leastShare * Double(occurrences.count),
      let start = phrase.first, let end = phrase.last
    else { return nil }
    return MemoryFragment(
      range: segment.words[start].range.lowerBound..<segment.words[end].range.upperBound,
      target: mostFrequent(best.filter { !$0.isAtStart }.map(\.text)) ?? first.text, unit: first.unit,
      evidence: .shared(units: witnesses))
  }

  /// What one unit says about a phrase.
  private struct Saying {
    var words: [UInt64]
    var text: String
    var isAtStart: Bool
    var confidence: Double
    var source: UInt64
    var unit: TranslationUnit
  }

  private func weight(of sayings: [Saying]) -> Double { sayings.reduce(0) { $0 + $1.confidence } }

  private func saying(of index: Int, about phrase: Range<Int>) -> Saying? {
    let known = units[index]
    let target = known.target.words
    guard
      let alignment = aligner.alignment(of: phrase, in: index, lengths: (known.source.words.count, target.count)),
      alignment.confidence >= SharedPhrases.leastConfidence(from: phrase.count, to: alignment.target.count),
      let start = alignment.target.first, let end = alignment.target.last
    else { return nil }
    let text = known.unit.target.slice(target[start].range.lowerBound..<target[end].range.upperBound)
    guard !text.contains(where: { ".,;:!?\"“”()[]".contains($0) }) else { return nil }
    return Saying(
      words: target[alignment.target].map(\.key), text: text, isAtStart: start == 0,
      confidence: alignment.confidence, source: known.source.fingerprint, unit: known.unit)
  }

  /// The text that stands there most often, of equals the first in order; `nil` if there is none.
  private func mostFrequent(_ texts: [String]) -> String? {
    let counts = texts.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

extension [SegmentWord] {
  /// Where words with these forms stand first, side by side.
  fileprivate func firstRange(ofForms forms: [UInt64]) -> Range<Int>? {
    guard forms.count <= count else { return nil }
    return (0...count - forms.count).first { start in
      forms.indices.allSatisfy { self[start + $0].form == forms[$0] }
    }.map { $0..<$0 + forms.count }
  }
}
