internal import Bitext
internal import Languages

/// Finds names in a text that no glossary knows.
///
/// A word is taken for a part of a name where no vocabulary explains it and its letters, a title or a verb of speech before
/// it, quotation marks around it and a name beside it together say so. What it misses costs nothing; what it finds wrongly
/// costs a translator a look: the threshold is set for few wrong ones.
package struct NameRecognizer: Sendable {
  private static let threshold: Float = 0.8
  /// Names with the article (نهر النيل) are fewer than foreign words and adjectives with it, which no list has.
  private static let articlePenalty: Float = 0.6
  private let evidence: WordEvidence
  private let cues = NameCues()
  private let particles: Set<String>

  /// A recogniser that knows what words are made of.
  package init(evidence: WordEvidence) {
    self.evidence = evidence
    particles = Self.folded(PackageResources.name_particles_txt)
  }

  /// The names of a text, in order.
  ///
  /// - Parameter known: what a glossary explains already, in UTF-8 offsets.
  /// - Complexity: O(*n*) in the bytes of the text.
  package func names(in text: String, known: [Range<Int>]) -> [NameMention] {
    var isKnown = [Bool](repeating: false, count: text.utf8.count)
    for range in known where range.upperBound <= isKnown.count {
      for offset in range { isKnown[offset] = true }
    }
    let words = words(of: text, isKnown: isKnown)
    let accepted = accepted(words)
    var mentions: [NameMention] = []
    var index = 0
    while index < words.count {
      guard accepted[index] else {
        index += 1
        continue
      }
      let (first, last) = extent(around: index, words, accepted)
      let letter = proclitic(of: words[first], isCued: first > 0 && cues.contains(words[first - 1].folded))
      let range = words[first].range.lowerBound + letter.utf8.count..<words[last].range.upperBound
      mentions.append(
        NameMention(
          range: range, text: text.slice(range), proclitic: letter, kind: kind(of: words, from: first)))
      index = last + 1
    }
    return mentions
  }

  /// Whether each word is a part of a name.
  private func accepted(_ words: [RecognizedWord]) -> [Bool] {
    var result: [Bool] = []
    for (index, word) in words.enumerated() {
      let cue = index > 0 && word.joint != .other ? words[index - 1].folded : ""
      guard word.mayBeName, word.withoutArticle == nil || cues.kind(after: cue) == .place,
        !word.mayHaveArticle || evidence.isListed(word.folded),
        !evidence.isOrdinary(word.folded), !(word.withoutArticle.map(evidence.isOrdinary) ?? false)
      else {
        result.append(false)
        continue
      }
      var score =
        word.withoutArticle.map { evidence.shape(of: $0) - Self.articlePenalty }
        ?? max(evidence.shape(of: word.folded), word.withoutClitic.map(evidence.shape) ?? -.infinity)
      score += WordHabits.weight(of: word.folded)
      if cues.contains(cue) { score += 1 }
      if word.joint == .quote { score += 0.4 }
      if index > 0, word.joint == .space, result[index - 1] { score += 0.7 }
      result.append(score >= Self.threshold)
    }
    return result
  }

  /// The words of the name around an accepted one: its neighbours, and the particles between and before them.
  private func extent(around index: Int, _ words: [RecognizedWord], _ accepted: [Bool]) -> (Int, Int) {
    var last = index
    while let next = continuation(after: last, words, accepted) { last = next }
    var first = index
    while first > 0, words[first].joint == .space, !words[first - 1].isKnown,
      particles.contains(words[first - 1].folded)
    {
      first -= 1
    }
    return (first, last)
  }

  private func continuation(after last: Int, _ words: [RecognizedWord], _ accepted: [Bool]) -> Int? {
    let next = last + 1
    guard next < words.count, words[next].joint.isInside, !words[next].folded.hasPrefix("و") else { return nil }
    if accepted[next] { return next }
    guard next + 1 < words.count, accepted[next + 1], words[next + 1].joint.isInside,
      particles.contains(words[next].folded)
    else { return nil }
    return next + 1
  }

  /// A particle before a name that is no part of it; none stands between a title and its name.
  private func proclitic(of word: RecognizedWord, isCued: Bool) -> String {
    guard !isCued, let rest = word.withoutClitic, let letter = word.folded.first,
      evidence.shape(of: rest) > evidence.shape(of: word.folded) + 0.3
    else { return "" }
    return String(letter)
  }

  /// What the word before a name, or the one before that (رئيس الوزراء), says it is.
  private func kind(of words: [RecognizedWord], from first: Int) -> EntryType? {
    for index in (max(0, first - 2)..<first).reversed() {
      guard words[index + 1].joint != .other else { return nil }
      if let kind = cues.kind(after: words[index].folded) { return kind }
    }
    return nil
  }

  private func words(of text: String, isKnown: [Bool]) -> [RecognizedWord] {
    var words: [RecognizedWord] = []
    var end = 0
    for token in WordTokenizer.tokens(of: text) where token.kind == .word {
      var between = text.slice(end..<token.range.lowerBound)
      // The full stop of an abbreviated title (د.) is no end.
      if between.hasPrefix("."), words.last.map({ $0.folded.unicodeScalars.count <= 2 }) ?? false { between = " " }
      words.append(
        RecognizedWord(
          text.slice(token.range), range: token.range, between: between,
          isKnown: isKnown[token.range].contains(true)))
      end = token.range.upperBound
    }
    return words
  }

  private static func folded(_ bytes: [UInt8]) -> Set<String> {
    Set(WordList.items(of: bytes).map { Folding.folded($0, level: .two) })
  }
}
