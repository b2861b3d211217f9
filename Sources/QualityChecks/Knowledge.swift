package import Bitext

/// What other stages know and checks may ask: the kit supplies it, and what is `nil` is not asked.
package struct Knowledge: Sendable {
  /// Finds the glossary's entries in a source text; without it, their forms are found as whole words.
  package var recognise: (@Sendable (String) -> [TermHit])?
  /// How far a target-language name is from a source-language one, 0 (the same) to 1.
  package var nameDistance: (@Sendable (_ source: String, _ target: String) -> Double)?
  /// Finds the words of a source text that stand joined, by the glossary.
  package var gluedWords: (@Sendable (String) -> [SourceDoubt])?
  /// What names sound like.
  package var nameSounds: NameSounds?
  /// The words of the source's language.
  package var sourceSpelling: (any SpellingOracle)?
  /// The words of the target's language.
  package var targetSpelling: (any SpellingOracle)?

  /// Knowledge; what is not given is not asked.
  package init(
    recognise: (@Sendable (String) -> [TermHit])? = nil,
    nameDistance: (@Sendable (_ source: String, _ target: String) -> Double)? = nil,
    gluedWords: (@Sendable (String) -> [SourceDoubt])? = nil, nameSounds: NameSounds? = nil,
    sourceSpelling: (any SpellingOracle)? = nil,
    targetSpelling: (any SpellingOracle)? = nil
  ) {
    self.recognise = recognise
    self.nameDistance = nameDistance
    self.gluedWords = gluedWords
    self.nameSounds = nameSounds
    self.sourceSpelling = sourceSpelling
    self.targetSpelling = targetSpelling
  }
}

/// Keys that spellings of one name share, whichever language they are in.
package struct NameSounds: Sendable {
  /// The key of a name in the source's language.
  package var source: @Sendable (String) -> String
  /// The key of a name in the target's language.
  package var target: @Sendable (String) -> String

  /// Keys by the two functions that make them.
  package init(source: @escaping @Sendable (String) -> String, target: @escaping @Sendable (String) -> String) {
    self.source = source
    self.target = target
  }
}
