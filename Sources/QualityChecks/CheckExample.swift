package import Bitext

/// A small document that a check passes, or in which it finds something.
package struct CheckExample: Sendable {
  /// The pairs of the document.
  package var pairs: [TranslatedPair]
  /// The glossary at hand.
  package var entries: [GlossaryEntry]
  /// Whether the check has something to say.
  package var isFinding: Bool
  /// What other stages know, as far as the example needs it.
  package var knowledge = Knowledge()
  /// Whether each pair is a file of its own.
  package var isArchive = false

  /// The files of the example.
  package var documents: [CheckedDocument] {
    isArchive
      ? pairs.map { CheckedDocument(file: "example-\($0.id)", pairs: [$0]) }
      : [CheckedDocument(file: "example", pairs: pairs)]
  }

  /// A translation that the check passes.
  package static func passes(_ source: String, _ target: String, entries: [GlossaryEntry] = []) -> CheckExample {
    passes([(source, target)], entries: entries)
  }

  /// A translation in which the check finds something.
  package static func fails(_ source: String, _ target: String, entries: [GlossaryEntry] = []) -> CheckExample {
    fails([(source, target)], entries: entries)
  }

  /// A document that the check passes.
  package static func passes(_ pairs: [(String, String)], entries: [GlossaryEntry] = []) -> CheckExample {
    CheckExample(pairs: numbered(pairs), entries: entries, isFinding: false)
  }

  /// A document in which the check finds something.
  package static func fails(_ pairs: [(String, String)], entries: [GlossaryEntry] = []) -> CheckExample {
    CheckExample(pairs: numbered(pairs), entries: entries, isFinding: true)
  }

  private static func numbered(_ pairs: [(String, String)]) -> [TranslatedPair] {
    pairs.enumerated().map { TranslatedPair(id: String($0.offset + 1), source: $0.element.0, target: $0.element.1) }
  }
}

extension CheckExample {
  /// The example with a dictionary for one side or both.
  func with(sourceWords: [String]? = nil, targetWords: [String]? = nil) -> CheckExample {
    var example = self
    example.knowledge.sourceSpelling = sourceWords.map(SampleDictionary.init)
    example.knowledge.targetSpelling = targetWords.map(SampleDictionary.init)
    example.knowledge.nameDistance = { source, target in source == "الوزبر" && target == "Alwazbar" ? 0 : 1 }
    return example
  }

  /// The example with each pair in a file of its own.
  func asArchive() -> CheckExample {
    var example = self
    example.isArchive = true
    return example
  }

  /// The example with somebody who hears that بيسكوف is Peskov, or Beskov.
  func withNames() -> CheckExample {
    var example = self
    example.knowledge.nameSounds = NameSounds(
      source: { $0 == "بيسكوف" ? "bskf" : "" }, target: { $0.hasSuffix("eskov") ? "bskf" : "" })
    example.knowledge.nameDistance = { _, target in target == "Peskov" ? 0 : 0.1 }
    return example
  }
}
