package import Bitext

/// A small document that a check passes, or in which it finds something.
package struct CheckExample: Sendable {
  /// The pairs of the document.
  package var pairs: [TranslatedPair]
  /// The glossary at hand.
  package var entries: [GlossaryEntry]
  /// Whether the check has something to say.
  package var isFinding: Bool

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
