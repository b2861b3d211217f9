internal import Bitext
internal import Languages

/// Looks for misspelt words on one side of a document.
///
/// Silence is the rule: what is no word of the dictionary is reported only if one letter makes one of it (`teh`), it does
/// not stand in the document time and again, and nothing on the other side sounds like it, as names and loan words do.
struct SpellingScan {
  private let oracle: any SpellingOracle
  private let spelling: any WordSpelling
  private let nameDistance: (@Sendable (String, String) -> Double)?
  private let isSource: Bool

  /// A word that stands so often in a document is meant.
  private static let consistentUses = 3
  /// After so many words no more suggestions are looked for, so that a file in another language costs no hours.
  private static let mostSuggested = 2_000

  /// A scan of the sources, or of the targets; `nil` where there is no dictionary.
  init?(_ document: DocumentAnalysis, ofSource isSource: Bool) {
    guard let languages = document.languages,
      let oracle = isSource ? document.knowledge.sourceSpelling : document.knowledge.targetSpelling
    else { return nil }
    self.oracle = oracle
    self.isSource = isSource
    let isArabic = isSource ? languages.isFromArabic : languages.target.matches(.arabic)
    spelling = isArabic ? ArabicWordSpelling() : LatinSpelling()
    nameDistance = document.knowledge.nameDistance
  }

  private struct Unknown {
    var pair: Int
    var word: String
    var range: Range<Int>
  }

  /// An issue for each misspelt word, in the order of the document.
  func issues(in document: DocumentAnalysis) -> [Issue] {
    var verdicts: [String: Bool] = [:]
    var uses: [String: Int] = [:]
    var unknown: [Unknown] = []
    for (index, item) in document.items.enumerated() where item.pair.kind.isTranslated {
      for word in words(of: item) {
        uses[word.word, default: 0] += 1
        let isRight = verdicts[word.word] ?? spelling.isRight(word.word, oracle)
        verdicts[word.word] = isRight
        if !isRight { unknown.append(Unknown(pair: index, word: word.word, range: word.range)) }
      }
    }
    var suggestions: [String: [String]] = [:]
    return unknown.compactMap { word in
      guard uses[word.word, default: 0] < SpellingScan.consistentUses,
        !sounds(word.word, in: document.items[word.pair].pair)
      else { return nil }
      if suggestions[word.word] == nil {
        guard suggestions.count < SpellingScan.mostSuggested else { return nil }
        let meant = spelling.meant(by: word.word, oracle) { verdicts[$0] == true }
        suggestions[word.word] = Array(meant.prefix(3))
      }
      guard let meant = suggestions[word.word], !meant.isEmpty else { return nil }
      return issue(word, meant)
    }
  }

  private func issue(_ word: Unknown, _ meant: [String]) -> Issue {
    let choice = meant.map { Quotation.of($0) }.joined(separator: ", ")
    let message = "\(Quotation.of(word.word)) is in no dictionary; \(choice)?"
    return isSource
      ? Issue(pair: word.pair, message, source: word.range) : Issue(pair: word.pair, message, target: word.range)
  }

  /// The words that a dictionary can judge: none of the glossary's, and no part of an address or code.
  private func words(of item: DocumentAnalysis.Item) -> [(word: String, range: Range<Int>)] {
    let text = NormalizedWords(isSource ? item.pair.source : item.pair.target)
    let known = item.mentions.compactMap { isSource ? $0.hit.range : $0.rendering?.range }
    return text.words.enumerated().compactMap { index, word in
      guard word.kind == .word, !known.contains(where: { $0.overlaps(word.range) }),
        !isPartOfCode(word.range, text.bytes)
      else { return nil }
      let written = Folding.folded(text.written(word), level: .one)
      let plain = String(written.map { $0 == "’" ? "'" : $0 })
      let opens = !text.words[..<index].contains { $0.kind == .word }
      return spelling.isJudged(Array(plain.unicodeScalars), opensSegment: opens) ? (plain, word.range) : nil
    }
  }

  /// Whether a mark of addresses, codes or compounds touches the word.
  private func isPartOfCode(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let marks: [UInt8] = Array("@#_/\\=&+<>~-".utf8)
    if range.lowerBound > 0, case let before = bytes[range.lowerBound - 1], marks.contains(before) || before == 0x2E {
      return true
    }
    guard range.upperBound < bytes.count else { return false }
    if marks.contains(bytes[range.upperBound]) { return true }
    return bytes[range.upperBound] == 0x2E && range.upperBound + 1 < bytes.count
      && isLetter(bytes[range.upperBound + 1])
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether a word of the other side sounds like the word, or is it.
  private func sounds(_ word: String, in pair: TranslatedPair) -> Bool {
    let other = NormalizedWords(isSource ? pair.target : pair.source)
    let written = other.words.filter { $0.kind == .word && $0.range.count > 2 }.map { other.written($0) }
    if written.contains(word) { return true }
    guard let nameDistance else { return false }
    let arabic = isSource ? [word] + ArabicWordSpelling.withoutProclitics(word) : written
    let latin = isSource ? written : [word]
    return arabic.contains { name in latin.contains { nameDistance(name, $0) <= SpellingScan.soundThreshold } }
  }

  private static let soundThreshold = 0.3
}
