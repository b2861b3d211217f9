internal import Bitext
internal import TranslationMemory

/// Repairs matches with the names and terms of a glossary.
struct MatchRepair: Sendable {
  private let repairer: Repairer
  private let glossary: Glossary

  init(pair: LanguagePair, glossary: Glossary) {
    repairer = Repairer(from: Language(rawValue: pair.source), to: Language(rawValue: pair.target))
    self.glossary = glossary
  }

  /// The matches of a segment, repaired where they can be, the best first.
  func repaired(_ matches: [Match], for segment: String) -> [Match] {
    guard matches.contains(where: { $0.kind == .fuzzy }) else { return matches }
    let terms = glossary.hits(in: segment)
    let repaired = matches.map { match in
      match.kind == .fuzzy
        ? repairer.repaired(match, for: segment, terms: terms, unitTerms: glossary.hits(in: match.unit.source)) : match
    }
    // Equal scores keep the order that the matcher gave them.
    return repaired.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
  }
}
