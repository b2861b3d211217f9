internal import Bitext
internal import Interchange
internal import Names
internal import QualityChecks
internal import Terminology

extension Workspace {
  /// A checker that knows the glossary.
  ///
  /// - Throws: ``DragomanError`` where the settings name a check that there is not.
  public func openChecker(
    _ settings: CheckSettings = CheckSettings(), glossary: Glossary,
    spelling: SpellingDictionaries = SpellingDictionaries()
  ) throws(DragomanError) -> Checker {
    let checks = try settings.checks()
    return Checker(
      runner: CheckRunner(
        checks: checks, entries: glossary.entries, knowledge: knowledge(of: glossary, spelling),
        from: configuration.source,
        to: configuration.target, severities: settings.severities))
  }

  private func knowledge(of glossary: Glossary, _ spelling: SpellingDictionaries) -> Knowledge {
    var nameDistance: (@Sendable (String, String) -> Double)?
    var nameSounds: NameSounds?
    if configuration.source.matches(.arabic) {
      let (distance, key) = (NameDistance(), NameKey())
      nameSounds = NameSounds(source: { key.key(arabic: $0) }, target: { key.key(latin: $0) })
      nameDistance = { distance.distance(arabic: $0, latin: $1) }
    }
    return Knowledge(
      recognise: { RecognizedSource(glossary.terms(in: $0)) }, nameDistance: nameDistance, nameSounds: nameSounds,
      sourceSpelling: spelling.source, targetSpelling: spelling.target)
  }
}
