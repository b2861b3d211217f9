public import Bitext
internal import Languages
internal import Names

/// Proposes English spellings of names, from the glossary and from the model.
public struct NameReader: Sendable {
  private let romanizer: Romanizer
  private let glossary: Glossary

  init(romanizer: Romanizer, glossary: Glossary) {
    self.romanizer = romanizer
    self.glossary = glossary
  }

  /// What is proposed for a name: the glossary's form first where it knows the name, then the model's.
  public func romanize(_ name: String, candidates: Int) -> Romanization {
    var result = romanizer.romanize(name, candidates: candidates)
    guard let entry = entry(of: name) else { return result }
    result.known = true
    let forms = Self.forms(of: entry, for: name)
    let rest = result.candidates.filter { !forms.contains($0.text) }
    let known = forms.enumerated().map { Romanization.Candidate(text: $1, confidence: $0 == 0 ? 1 : 0) }
    result.candidates = Array((known + rest).prefix(candidates))
    return result
  }

  /// What the glossary answered to a query, and where it surely knows nothing, spellings that the model proposes.
  ///
  /// A proposal rests on ``HitEvidence/romanized``; its entry stands in no file. A query with an ordinary word is no name.
  public func completed(_ hits: [LookupHit], for query: String, limit: Int) -> [LookupHit] {
    guard hits.allSatisfy({ $0.evidence == .fuzzy }), !Self.hasOrdinaryWord(query) else { return hits }
    let proposed = romanizer.romanize(query, candidates: min(limit, Self.proposals))
    let spellings = proposed.candidates.map { candidate in
      LookupHit(
        entry: GlossaryEntry(source: query, target: candidate.text), evidence: .romanized,
        score: Int((candidate.confidence * 100).rounded()), icu: proposed.icu)
    }
    return Array((hits + spellings).prefix(limit))
  }

  private static func hasOrdinaryWord(_ query: String) -> Bool {
    WordTokenizer.words(of: query).contains { word in
      ordinaryWords.contains(Folding.folded(query.slice(word.range), level: .one))
    }
  }

  private static let ordinaryWords = Set(ArabicClitics.frequentWords)

  /// How many spellings a lookup proposes at most.
  private static let proposals = 3

  /// The entry's English, the short form first for a name that is shorter than the entry's (شويغو for سيرغي شويغو).
  private static func forms(of entry: GlossaryEntry, for name: String) -> [String] {
    let isShort = name.split(separator: " ").count < entry.source.split(separator: " ").count
    return isShort && !entry.short.isEmpty ? [entry.short, entry.target] : [entry.target]
  }

  /// The glossary's entry for a whole name, spelling aside.
  private func entry(of name: String) -> GlossaryEntry? {
    let hits = glossary.hits(in: name)
    guard hits.count == 1, let hit = hits.first, hit.entry.type.isName, hit.proclitics.isEmpty, hit.suffix.isEmpty,
      hit.range == 0..<name.utf8.count
    else { return nil }
    return hit.entry
  }
}
