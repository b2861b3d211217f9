package import Bitext

/// What other stages know and checks may ask: the kit supplies it, and what is `nil` is not asked.
package struct Knowledge: Sendable {
  /// Finds the glossary's entries in a source text; without it, their forms are found as whole words.
  package var recognise: (@Sendable (String) -> [TermHit])?
  /// How far a target-language name is from a source-language one, 0 (the same) to 1.
  package var nameDistance: (@Sendable (_ source: String, _ target: String) -> Double)?
  /// Finds the words of a source text that stand joined, by the glossary.
  package var gluedWords: (@Sendable (String) -> [SourceDoubt])?
  /// The words of the source's language.
  package var sourceSpelling: (any SpellingOracle)?
  /// The words of the target's language.
  package var targetSpelling: (any SpellingOracle)?

  /// Knowledge; what is not given is not asked.
  package init(
    recognise: (@Sendable (String) -> [TermHit])? = nil,
    nameDistance: (@Sendable (_ source: String, _ target: String) -> Double)? = nil,
    gluedWords: (@Sendable (String) -> [SourceDoubt])? = nil, sourceSpelling: (any SpellingOracle)? = nil,
    targetSpelling: (any SpellingOracle)? = nil
  ) {
    self.recognise = recognise
    self.nameDistance = nameDistance
    self.gluedWords = gluedWords
    self.sourceSpelling = sourceSpelling
    self.targetSpelling = targetSpelling
  }
}
