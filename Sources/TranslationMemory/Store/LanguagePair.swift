package import Bitext

/// From which language into which, regions aside: `ar` and `ar-EG` are one.
package struct LanguagePair: Hashable, Sendable, CustomStringConvertible {
  /// The source language's primary subtag.
  package let source: String
  /// The target language's primary subtag.
  package let target: String

  /// A pair of languages.
  package init(from source: Language, to target: Language) {
    self.source = source.primary
    self.target = target.primary
  }

  /// The pair as a person reads it, such as `ar-en`.
  package var description: String { "\(source)-\(target)" }
}

extension TranslationUnit {
  /// From which language into which it translates.
  package var pair: LanguagePair { LanguagePair(from: sourceLanguage, to: targetLanguage) }
}
