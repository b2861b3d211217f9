package import QualityChecks
package import Terminology

extension RecognizedSource {
  /// What a recogniser found, as the checks read it.
  package init(_ terms: RecognizedTerms) {
    self.init(
      hits: terms.hits, entryNumbers: terms.entryNumbers,
      gluedWords: terms.gluedWords.map {
        SourceDoubt(range: $0.range, correction: $0.parts.joined(separator: " "))
      })
  }
}
