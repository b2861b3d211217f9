/// What other stages know and checks may ask: the kit supplies it, and what is `nil` is not asked.
package struct Knowledge: Sendable {
  /// Finds what the glossary knows in a source text; without it, the entries' forms are found as whole words.
  package var recognise: (@Sendable (String) -> RecognizedSource)?
  /// How far a target-language name is from a source-language one, 0 (the same) to 1.
  package var nameDistance: (@Sendable (_ source: String, _ target: String) -> Double)?
  /// What names sound like.
  package var nameSounds: NameSounds?
  /// The words of the source's language.
  package var sourceSpelling: (any SpellingOracle)?
  /// The words of the target's language.
  package var targetSpelling: (any SpellingOracle)?

  /// Knowledge; what is not given is not asked.
  package init(
    recognise: (@Sendable (String) -> RecognizedSource)? = nil,
    nameDistance: (@Sendable (_ source: String, _ target: String) -> Double)? = nil,
    nameSounds: NameSounds? = nil, sourceSpelling: (any SpellingOracle)? = nil,
    targetSpelling: (any SpellingOracle)? = nil
  ) {
    self.recognise = recognise
    self.nameDistance = nameDistance
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
