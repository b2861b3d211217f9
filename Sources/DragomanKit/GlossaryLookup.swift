public import Bitext
internal import Terminology

/// A glossary made ready for what a person looks up.
///
/// It takes more time to make than a ``Glossary``, which a draft or a check does without.
public struct GlossaryLookup: Sendable {
  private let lookup: Lookup

  /// Makes a glossary ready.
  public init(_ glossary: Glossary) {
    lookup = Lookup(entries: glossary.entries, recognizer: glossary.recognizer)
  }

  /// The entries that answer a query, best first: in the source language, in the target language or romanized.
  public func hits(for query: String, limit: Int) -> [LookupHit] { lookup.hits(for: query, limit: limit) }
}
