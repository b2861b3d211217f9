/// Finds the words of a unit's target that translate a phrase of its source.
///
/// Each target word has a weight: how much of it the phrase explains, by ``WordTranslations``, against the rest of the
/// source and against nothing. The words that translate the phrase are those side by side that have the greatest sum of
/// weights above one half. (After Vogel, "PESA: phrase pair extraction as sentence splitting", 2005.)
struct PhraseAligner {
  let translations: WordTranslations

  /// Where the translation of a phrase stands, and how far it can be trusted.
  struct Alignment {
    /// Which words of the target.
    var target: Range<Int>
    /// How much of the target words the phrase explains, or how much of the phrase's worst word they explain, whichever
    /// is less; 0–1.
    var confidence: Double
  }

  /// The translation of a phrase in one unit; `nil` if no word is explained by it.
  ///
  /// - Parameters:
  ///   - phrase: which words of the unit's source.
  ///   - unit: the unit's place among those that taught the translations.
  ///   - lengths: how many words its source and its target have.
  func alignment(of phrase: Range<Int>, in unit: Int, lengths: (source: Int, target: Int)) -> Alignment? {
    let weights = (0..<lengths.target).map { weight(of: $0, for: phrase, in: unit, sources: lengths.source) }
    guard let range = PhraseAligner.heaviest(weights) else { return nil }
    let explained = weights[range].reduce(0, +) / Double(range.count)
    let covered = phrase.map { share(of: $0, inside: range, of: lengths.target, in: unit) }.min() ?? 0
    return Alignment(target: range, confidence: min(explained, covered))
  }

  /// How much of a target word a phrase explains.
  private func weight(of target: Int, for phrase: Range<Int>, in unit: Int, sources: Int) -> Double {
    var inside = 0.0
    var all = translations.probability(of: target, given: nil, in: unit)
    for source in 0..<sources {
      let probability = translations.probability(of: target, given: source, in: unit)
      all += probability
      if phrase.contains(source) { inside += probability }
    }
    return all > 0 ? inside / all : 0
  }

  /// How much of what a source word stands for in a target of so many words lies in a range.
  private func share(of source: Int, inside range: Range<Int>, of targets: Int, in unit: Int) -> Double {
    var inside = 0.0
    var all = 0.0
    for target in 0..<targets {
      let probability = translations.probability(of: target, given: source, in: unit)
      all += probability
      if range.contains(target) { inside += probability }
    }
    return all > 0 ? inside / all : 0
  }

  /// The range with the greatest sum of what its weights have above one half; `nil` if none has any.
  private static func heaviest(_ weights: [Double]) -> Range<Int>? {
    var best: (sum: Double, range: Range<Int>)?
    var start = 0
    var sum = 0.0
    for (index, weight) in weights.enumerated() {
      sum += weight - 0.5
      if sum > best?.sum ?? 0 { best = (sum, start..<index + 1) }
      if sum <= 0 { (sum, start) = (0, index + 1) }
    }
    return best?.range
  }
}
