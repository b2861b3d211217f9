internal import Bitext
internal import Languages

extension PairAnalysis {
  /// Whether the target has a name that no word of the source accounts for, and so may stand in another's place.
  ///
  /// Words with a capital inside a sentence count that are names in the glossary, unless they render an entry of the
  /// source or sound like one of its words.
  var hasStandIn: Bool {
    let rendered = mentions.flatMap { [$0.rendering].compactMap { $0 } + $0.forbidden }.map(\.range)
    return target.words.enumerated().contains { index, word in
      index > 0 && word.mayBeName
        && !rendered.contains { $0.overlaps(word.range) } && nameWords.contains(word, in: target)
        && !isOrdinary(target.written(word)) && !isHeard(target.written(word))
    }
  }

  /// The Guardian is a name; a guardian is none.
  private func isOrdinary(_ word: String) -> Bool {
    knowledge.targetSpelling?.isWord(EnglishPossessive.removed(from: word).lowercased()) ?? false
  }

  /// Whether a word of the source sounds like the name.
  private func isHeard(_ name: String) -> Bool {
    guard let nameDistance = knowledge.nameDistance else { return false }
    let written = EnglishPossessive.removed(from: name)
    return source.words.contains { word in
      guard word.kind == .word, word.range.count >= 6 else { return false }
      let text = source.written(word)
      return ([text] + ArabicWordSpelling.withoutProclitics(text)).contains {
        nameDistance($0, written) <= PairAnalysis.farthest
      }
    }
  }

  private static let farthest = 0.3
}
