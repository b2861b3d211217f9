internal import Bitext
internal import Languages

/// A misspelt word, and what may be meant.
package struct Misspelling: Hashable, Sendable {
  /// The number of the text that it stands in, and where there, in UTF-8 offsets.
  package var text: Int
  package var range: Range<Int>
  /// The word as it is compared.
  package var word: String
  /// The words that may be meant, at least one.
  package var suggestions: [String]

  /// Those of the suggestions of which the word is a slip: two letters in the wrong order, or one written twice.
  package var slips: [String] { suggestions.filter { WordEdits.isSlip(word, of: $0) } }
}

/// Looks for misspelt words in the texts of a document.
///
/// Silence is the rule: what is no word of the dictionary is reported only if one letter makes one of it (`teh`), it does
/// not stand in the document time and again, and nothing on the other side sounds like it, as names and loan words do.
package struct SpellingScan {
  /// A text of a document.
  package struct Text {
    /// Its number.
    var number: Int
    var text: String
    /// What a dictionary need not judge, in UTF-8 offsets.
    var known: [Range<Int>]
    /// The text in the other language; empty where there is none.
    var other: String
  }

  private let oracle: any SpellingOracle
  private let spelling: any WordSpelling
  private let nameDistance: (@Sendable (String, String) -> Double)?
  private let isSource: Bool

  /// A word that stands so often in a document is meant.
  private static let consistentUses = 3
  /// After so many words no more suggestions are looked for, so that a file in another language costs no hours.
  private static let mostSuggested = 2_000

  /// A scan of texts that have no translation yet.
  package init(oracle: any SpellingOracle, isArabic: Bool) {
    self.init(oracle: oracle, isArabic: isArabic, nameDistance: nil, isSource: true)
  }

  private init(
    oracle: any SpellingOracle, isArabic: Bool, nameDistance: (@Sendable (String, String) -> Double)?, isSource: Bool
  ) {
    self.oracle = oracle
    self.nameDistance = nameDistance
    self.isSource = isSource
    spelling = isArabic ? ArabicWordSpelling() : LatinSpelling()
  }

  /// An issue for each misspelt word on one side of a document, in its order; none where there is no dictionary.
  static func issues(in document: DocumentAnalysis, ofSource isSource: Bool) -> [Issue] {
    guard let languages = document.languages,
      let oracle = isSource ? document.knowledge.sourceSpelling : document.knowledge.targetSpelling
    else { return [] }
    let scan = SpellingScan(
      oracle: oracle, isArabic: isSource ? languages.isFromArabic : languages.target.matches(.arabic),
      nameDistance: document.knowledge.nameDistance, isSource: isSource)
    let texts = document.items.enumerated().filter { $0.element.pair.kind.isTranslated }.map { index, item in
      let sides = (item.pair.source, item.pair.target)
      return Text(
        number: index, text: isSource ? sides.0 : sides.1,
        known: item.mentions.compactMap { isSource ? $0.hit.range : $0.rendering?.range },
        other: isSource ? sides.1 : sides.0)
    }
    return scan.misspellings(in: texts).map { $0.issue(isSource: isSource) }
  }

  private struct Unknown {
    var text: Text
    var word: String
    var range: Range<Int>
  }

  /// The misspelt words, in the order of the texts.
  package func misspellings(in texts: [Text]) -> [Misspelling] {
    var verdicts: [String: Bool] = [:]
    var uses: [String: Int] = [:]
    var unknown: [Unknown] = []
    for text in texts {
      for word in words(of: text) {
        uses[word.word, default: 0] += 1
        let isRight = verdicts[word.word] ?? spelling.isRight(word.word, oracle)
        verdicts[word.word] = isRight
        if !isRight { unknown.append(Unknown(text: text, word: word.word, range: word.range)) }
      }
    }
    var suggestions: [String: [String]] = [:]
    return unknown.compactMap { word in
      guard uses[word.word, default: 0] < SpellingScan.consistentUses, !sounds(word.word, in: word.text) else {
        return nil
      }
      if suggestions[word.word] == nil {
        guard suggestions.count < SpellingScan.mostSuggested else { return nil }
        let meant = spelling.meant(by: word.word, oracle) { verdicts[$0] == true }
        suggestions[word.word] = Array(meant.prefix(3))
      }
      guard let meant = suggestions[word.word], !meant.isEmpty else { return nil }
      return Misspelling(text: word.text.number, range: word.range, word: word.word, suggestions: meant)
    }
  }

  /// The words that a dictionary can judge: none that is known, and no part of an address or code.
  private func words(of scanned: Text) -> [(word: String, range: Range<Int>)] {
    let text = NormalizedWords(scanned.text)
    return text.words.enumerated().compactMap { index, word in
      guard word.kind == .word, !scanned.known.contains(where: { $0.overlaps(word.range) }),
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
      && Scalars.isASCIILetter(bytes[range.upperBound + 1])
  }

  /// Whether a word of the other side sounds like the word, or is it.
  private func sounds(_ word: String, in text: Text) -> Bool {
    guard !text.other.isEmpty else { return false }
    let other = NormalizedWords(text.other)
    let written = other.words.filter { $0.kind == .word && $0.range.count > 2 }.map { other.written($0) }
    if written.contains(word) { return true }
    guard let nameDistance else { return false }
    let arabic = isSource ? [word] + ArabicWordSpelling.withoutProclitics(word) : written
    let latin = isSource ? written : [word]
    return arabic.contains { name in latin.contains { nameDistance(name, $0) <= SpellingScan.soundThreshold } }
  }

  private static let soundThreshold = 0.3
}

extension SpellingScan.Text {
  /// A text that is not translated yet.
  package init(number: Int, text: String, known: [Range<Int>]) {
    self.init(number: number, text: text, known: known, other: "")
  }
}

extension Misspelling {
  fileprivate func issue(isSource: Bool) -> Issue {
    let choice = suggestions.map { Quotation.of($0) }.joined(separator: ", ")
    let message = "\(Quotation.of(word)) is in no dictionary; \(choice)?"
    return isSource ? Issue(pair: text, message, source: range) : Issue(pair: text, message, target: range)
  }
}
